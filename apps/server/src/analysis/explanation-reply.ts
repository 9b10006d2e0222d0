import { Explanation, TruthTree } from '@forewarn/core/explanation';
import { z } from '@hono/zod-openapi';

// What holds itself can be told only by a name, which it has from here on wherever it stands. Schemas that were made before
// that library was loaded lack its method, so it is taken from their class.
z.ZodType.prototype.openapi.call(TruthTree, 'TruthTree');

export const ExplanationReply = Explanation.meta({ id: 'Explanation' });
