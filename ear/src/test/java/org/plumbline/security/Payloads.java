package org.plumbline.security;

import java.util.List;

/** What is put where something harmless is expected. */
final class Payloads {

    /** What the expression among them would come to. */
    static final String EVALUATED = Long.toString(7919L * 6997L);

    /** What the scripts among them would be in a page that does not escape. */
    static final List<String> UNESCAPED = List.of("<script>alert(", "<img src=x onerror", "<svg onload");

    private static final int LONG = 60_000;

    private Payloads() {}

    static List<String> all() {
        return List.of(
                "#{7919*6997}${7919*6997}",
                "<script>alert(1)</script>\"><img src=x onerror=alert(1)><svg onload=alert(1)>",
                "' or '1'='1' --",
                "1); drop table patient; --",
                "family_name desc, (select 1/0)",
                "x\r\nSet-Cookie: evil=1\r\n\r\n<html>",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "[".repeat(2000) + "]".repeat(2000),
                "../../../../WEB-INF/web.xml",
                "=cmd|'/c calc'!A1",
                "a\0b",
                "\uD83D\uDE00\u202E\uFFFE\uD800x\u0301",
                "-1",
                "99999999999999999999",
                "00000000-0000-0000-0000-00000000000g",
                "x".repeat(LONG));
    }

    /** What an answer shows of a payload that had an effect; empty where it had none. */
    static List<String> effects(Answer answer) {
        String text = answer.headers().map() + answer.body();
        return java.util.stream.Stream.concat(
                        UNESCAPED.stream(), java.util.stream.Stream.of(EVALUATED, "root:x:0", "evil=1]", "java:comp"))
                .filter(text::contains)
                .toList();
    }
}
