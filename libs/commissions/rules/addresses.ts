/** Whether it is the address of a page of the web, as people copy it: nothing that a browser would run. */
export const isAddress = (url: string | null | undefined): url is string =>
  /^https?:\/\/\S+$/i.test(url ?? '');
