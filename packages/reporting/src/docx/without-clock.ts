const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
/** The first day that a zip file can say, at midnight. */
const FIRST_DAY = 0x00210000;

/** The zip file with one fixed time on each of its files, in place of the time at which it was packed. */
export const withoutClock = (zip: Uint8Array): Uint8Array => {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    expectAt(view, entry, CENTRAL_HEADER);
    view.setUint32(entry + 12, FIRST_DAY, true);
    const local = view.getUint32(entry + 42, true);
    expectAt(view, local, LOCAL_HEADER);
    view.setUint32(local + 10, FIRST_DAY, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
};

const endOfDirectory = (view: DataView): number => {
  for (let offset = view.byteLength - END_SIZE; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  throw new Error('the packed document is no zip file');
};

const expectAt = (view: DataView, offset: number, signature: number): void => {
  if (view.getUint32(offset, true) !== signature) throw new Error(`no header of a zip file at ${offset}`);
};
