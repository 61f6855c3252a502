import type { Rules } from '../analyse';
import { advertisement } from './boilerplate/advertisement';
import { comments } from './boilerplate/comments';
import { relatedLink } from './boilerplate/related-link';
import { newsletter } from './boilerplate/newsletter';
import { share } from './boilerplate/share';
import { navigation } from './boilerplate/navigation';
import { breadcrumb } from './boilerplate/breadcrumb';
import { siteName } from './boilerplate/site-name';
import { linkList } from './boilerplate/link-list';
import { provenance } from './boilerplate/provenance';
import { credit } from './boilerplate/credit';
import { copyright } from './boilerplate/copyright';
import { twoReadings } from './phrasing/two-readings';
import { spaceBefore } from './punctuation/space-before';

/** Every rule by its id: the only list. */
export const rules: Rules = {
  'boilerplate/advertisement': advertisement,
  'boilerplate/comments': comments,
  'boilerplate/related-link': relatedLink,
  'boilerplate/newsletter': newsletter,
  'boilerplate/share': share,
  'boilerplate/navigation': navigation,
  'boilerplate/breadcrumb': breadcrumb,
  'boilerplate/site-name': siteName,
  'boilerplate/link-list': linkList,
  'boilerplate/provenance': provenance,
  'boilerplate/credit': credit,
  'boilerplate/copyright': copyright,
  'phrasing/two-readings': twoReadings,
  'punctuation/space-before': spaceBefore,
};
