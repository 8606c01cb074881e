/** The browser puts these into a site's pages; into a page of the extension it puts nothing, so the page asks for them itself. */
const files = ['/clienttrack-page.js', '/clienttrack-pointer.js'];

/** Lets the panel work with this document as with ClientTrack's. */
export function loadPageScripts(document: Document): void {
  for (const file of files) {
    const script = document.createElement('script');
    script.src = file;
    // One after the other: the second works on what the first knows.
    script.async = false;
    document.head.append(script);
  }
}
