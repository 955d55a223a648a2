// Sets the theme and the language before the first paint. A file of its own, so that no script is inline.
(() => {
  const root = document.documentElement;
  const chosen = localStorage.getItem('etabli.theme');
  const dark =
    chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  root.lang = localStorage.getItem('etabli.locale') || root.lang;
})();
