import { z } from 'zod';
import { Rating } from '../case/events/assessment.ts';

/** A rating, or that the analyst gave none. */
export const GivenRating = z.enum([...Rating.options, 'not-assessed']);
export type GivenRating = z.infer<typeof GivenRating>;
