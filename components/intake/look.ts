/** The document that a person looks at while typing. In memory only, and only while the form is open (T16). */
export interface Look {
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}
