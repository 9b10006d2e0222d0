import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describeAttachmentStore } from '../testing/attachment-store-contract.ts';
import { describeCaseSearch } from '../testing/case-search-contract.ts';
import { describeChanges } from '../testing/changes-contract.ts';
import { describeExpunging } from '../testing/expunging-contract.ts';
import { createTemporaryPlace } from '../testing/open-temporary-workspace.ts';
import { pagesOfEmbedded } from '../testing/pages-of-embedded.ts';
import { describeSignedHeads } from '../testing/signed-heads-contract.ts';
import { describeSnapshotStore } from '../testing/snapshot-store-contract.ts';
import type { OpenUnderTest } from '../testing/workspace-under-test.ts';

const open: OpenUnderTest = async (now) => {
  const place = await createTemporaryPlace();
  const workspace = await place.open(now);
  return {
    workspace,
    openAnother: () => place.open(now),
    dropGuards: async () => {
      const { rows } = await sql<{
        name: string;
      }>`select name from sqlite_schema where type = 'trigger'`.execute(workspace.database);
      for (const { name } of rows) await sql.raw(`drop trigger "${name}"`).execute(workspace.database);
    },
    readFiles: async () => {
      const names = await readdir(place.folder);
      return Promise.all(names.map((name) => readFile(join(place.folder, name))));
    },
    close: () => place.remove(),
  };
};

describeAttachmentStore(open);
describeChanges(open);
describeCaseSearch(open);
describeExpunging(open, pagesOfEmbedded);
describeSignedHeads(open);
describeSnapshotStore(open);
