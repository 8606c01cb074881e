/** Hands a file to the browser's own saving. Nothing leaves the computer. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The browser has taken hold of it by the next turn; a form is small and may stay a moment longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
