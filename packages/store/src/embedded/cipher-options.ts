/** How a data file is opened with its key. Waiting is ours (`patiently`): libsql's own would stop the thread. */
export const cipherOptions = (key: string) => ({
  timeout: 0,
  encryptionCipher: 'aes256cbc',
  encryptionKey: key,
});
