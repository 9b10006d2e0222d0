/** The name that a reply wants to be kept under (RFC 6266), in full where it gives it in full. */
export const nameOfAttachment = (disposition: string | null): string | undefined => {
  const full = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition ?? '')?.[1];
  return (full === undefined ? undefined : decoded(full)) ?? plain;
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
