import { Explanation, TruthTree } from '@forewarn/core/explanation';
// For what it adds to every schema.
import '@hono/zod-openapi';

// What holds itself can be told only by a name, which it has from then on wherever it stands.
TruthTree.openapi('TruthTree');

export const ExplanationReply = Explanation.meta({ id: 'Explanation' });
