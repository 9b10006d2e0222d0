import { describeAttachmentStore } from '../testing/attachment-store-contract.ts';
import { describeCaseSearch } from '../testing/case-search-contract.ts';
import { describeCaseStore } from '../testing/case-store-contract.ts';
import { describeChanges } from '../testing/changes-contract.ts';
import { describeExpunging } from '../testing/expunging-contract.ts';
import { openPostgresUnderTest } from '../testing/open-postgres-under-test.ts';
import { pagesOfPostgres } from '../testing/pages-of-postgres.ts';
import { describeSignedHeads } from '../testing/signed-heads-contract.ts';
import { describeSnapshotStore } from '../testing/snapshot-store-contract.ts';

describeCaseStore(async (now) => {
  const opened = await openPostgresUnderTest(now);
  const { store, database } = opened.workspace;
  return { ...opened, store, database, openAnother: async () => (await opened.openAnother()).store };
});
describeAttachmentStore(openPostgresUnderTest);
describeChanges(openPostgresUnderTest);
describeCaseSearch(openPostgresUnderTest);
describeExpunging(openPostgresUnderTest, pagesOfPostgres);
describeSignedHeads(openPostgresUnderTest);
describeSnapshotStore(openPostgresUnderTest);
