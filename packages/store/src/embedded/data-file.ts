/** The file in the data folder that holds a workspace. */
export const DATA_FILE = 'workspace.db';
