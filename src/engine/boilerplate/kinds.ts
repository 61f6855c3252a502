/** What a piece of furniture is: the rule id after `boilerplate/`. */
export type Kind =
  | 'advertisement'
  | 'comments'
  | 'related-link'
  | 'newsletter'
  | 'share'
  | 'navigation'
  | 'breadcrumb'
  | 'site-name'
  | 'link-list'
  | 'provenance'
  | 'credit'
  | 'copyright'
  | 'other';

/** How each kind is called in a message: `“Leave a comment” is a comment prompt`. */
export const kindNames: Readonly<Record<Kind, string>> = {
  advertisement: 'an ad marker',
  comments: 'a comment prompt',
  'related-link': 'a link to another story',
  newsletter: 'a subscription prompt',
  share: 'a share bar',
  navigation: 'site navigation',
  breadcrumb: 'a breadcrumb trail',
  'site-name': 'the site’s own name',
  'link-list': 'a list of links',
  provenance: 'a note of where the copy came from',
  credit: 'a credit line',
  copyright: 'a copyright notice',
  other: 'page furniture',
};
