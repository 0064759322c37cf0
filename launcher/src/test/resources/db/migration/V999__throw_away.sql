create table kept_by_test (number int);
