/* A page that this device keeps was made before the person chose a size of text: the cookie says which it is now. */

const chosen = document.cookie.match(/(?:^|; )(?:__(?:Host|Secure)-)?text-portal=(normal|larger|largest)/)?.[1];
if (chosen) {
  document.documentElement.className = `text-${chosen}`;
}
