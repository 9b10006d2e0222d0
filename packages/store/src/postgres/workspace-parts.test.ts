import { describeAttachmentStore } from '../testing/attachment-store-contract.ts';
import { describeCaseSearch } from '../testing/case-search-contract.ts';
import { describeCaseStore } from '../testing/case-store-contract.ts';
import { describeChanges } from '../testing/changes-contract.ts';
import { openPostgresUnderTest } from '../testing/open-postgres-under-test.ts';
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
describeSignedHeads(openPostgresUnderTest);
describeSnapshotStore(openPostgresUnderTest);
