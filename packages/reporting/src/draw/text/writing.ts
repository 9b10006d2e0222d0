/** In which direction and language a document is written. */
export interface Writing {
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
}
