import type { Rules } from '../analyse';
import { ageBirth } from './figures/age-birth';
import { anniversary } from './figures/anniversary';
import { countAgainstList } from './figures/count-against-list';
import { direction } from './figures/direction';
import { givenTwice } from './figures/given-twice';
import { impossibleDate } from './figures/impossible-date';
import { multiple } from './figures/multiple';
import { partsAgainstTotal } from './figures/parts-against-total';
import { percentChange } from './figures/percent-change';
import { shareOf } from './figures/share-of';
import { sharesOverHundred } from './figures/shares-over-hundred';
import { span } from './figures/span';
import { timeZones } from './figures/time-zones';
import { average } from './figures/average';
import { currencyTwice } from './figures/currency-twice';
import { eachAgainstTotal } from './figures/each-against-total';
import { impossiblePercent } from './figures/impossible-percent';
import { millionForBillion } from './figures/million-for-billion';
import { percentPoints } from './figures/percent-points';
import { votesAndScores } from './figures/votes-and-scores';
import { provenanceDate } from './figures/provenance-date';
import { unitConversion } from './figures/unit-conversion';
import { upsideDownRange } from './figures/upside-down-range';
import { weekdayDate } from './figures/weekday-date';
import { advertisement } from './boilerplate/advertisement';
import { comments } from './boilerplate/comments';
import { relatedLink } from './boilerplate/related-link';
import { newsletter } from './boilerplate/newsletter';
import { share } from './boilerplate/share';
import { navigation } from './boilerplate/navigation';
import { breadcrumb } from './boilerplate/breadcrumb';
import { otherFurniture } from './boilerplate/other';
import { repeatedLine } from './boilerplate/repeated-line';
import { siteName } from './boilerplate/site-name';
import { linkList } from './boilerplate/link-list';
import { provenance } from './boilerplate/provenance';
import { credit } from './boilerplate/credit';
import { copyright } from './boilerplate/copyright';
import { hardWrap } from './layout/hard-wrap';
import { brokenWord } from './layout/broken-word';
import { straySpace } from './layout/stray-space';
import { mojibake } from './layout/mojibake';
import { markup } from './layout/markup';
import { placeholder } from './layout/placeholder';
import { repeatedParagraph } from './layout/repeated-paragraph';
import { cutShort } from './layout/cut-short';
import { repeatedWord } from './phrasing/repeated-word';
import { longSentence } from './phrasing/long-sentence';
import { repeatedSentence } from './phrasing/repeated-sentence';
import { fullNameAgain } from './names/full-name-again';
import { twoTitles } from './names/two-titles';
import { surnameOnly } from './names/surname-only';
import { misplacedName } from './names/misplaced-name';
import { otherNameAbove } from './names/other-name-above';
import { spelledTwoWays } from './names/spelled-two-ways';
import { unlikelyName } from './names/unlikely-name';
import { tornName } from './names/torn-name';
import { twoNamesOnePlace } from './names/two-names-one-place';
import { beganSince } from './phrasing/began-since';
import { finishedTime } from './phrasing/finished-time';
import { missingArticle } from './phrasing/missing-article';
import { pluralModifier } from './phrasing/plural-modifier';
import { bothOfWhom } from './phrasing/both-of-whom';
import { ownerlessPronoun } from './phrasing/ownerless-pronoun';
import { tenseShift } from './phrasing/tense-shift';
import { commaSplice } from './phrasing/comma-splice';
import { danglingOpener } from './phrasing/dangling-opener';
import { saidTwice } from './phrasing/said-twice';
import { agreement } from './phrasing/agreement';
import { verbForm } from './phrasing/verb-form';
import { calque } from './phrasing/calque';
import { missingWord } from './phrasing/missing-word';
import { confusable } from './phrasing/confusable';
import { relativeDate } from './phrasing/relative-date';
import { vagueAttribution } from './phrasing/vague-attribution';
import { twoReadings } from './phrasing/two-readings';
import { unclosedQuotation } from './punctuation/unclosed-quotation';
import { mixedMarks } from './punctuation/mixed-marks';
import { doubledStop } from './punctuation/doubled-stop';
import { spaceBefore } from './punctuation/space-before';
import { missingSpace } from './punctuation/missing-space';
import { twoSpeakers } from './quotes/two-speakers';
import { twoWordings } from './quotes/two-wordings';
import { unattributed } from './quotes/unattributed';
import { dates } from './style/dates';
import { iseIze } from './style/ise-ize';
import { numbers } from './style/numbers';
import { preferredForm } from './style/preferred-form';
import { queryWord } from './style/query-word';
import { millions } from './style/millions';
import { percent } from './style/percent';
import { spelling } from './style/spelling';
import { times } from './style/times';
import { siblingEntity } from './sibling/entity';
import { siblingFigure } from './sibling/figure';
import { siblingName } from './sibling/name';
import { siblingQuote } from './sibling/quote';
import { siblingTime } from './sibling/time';
import { siblingTitle } from './sibling/title';

/** Every rule by its id: the only list. */
export const rules: Rules = {
  'figures/age-birth': ageBirth,
  'figures/anniversary': anniversary,
  'figures/count-against-list': countAgainstList,
  'figures/direction': direction,
  'figures/given-twice': givenTwice,
  'figures/impossible-date': impossibleDate,
  'figures/multiple': multiple,
  'figures/parts-against-total': partsAgainstTotal,
  'figures/percent-change': percentChange,
  'figures/share-of': shareOf,
  'figures/shares-over-hundred': sharesOverHundred,
  'figures/span': span,
  'figures/time-zones': timeZones,
  'figures/average': average,
  'figures/currency-twice': currencyTwice,
  'figures/each-against-total': eachAgainstTotal,
  'figures/impossible-percent': impossiblePercent,
  'figures/million-for-billion': millionForBillion,
  'figures/percent-points': percentPoints,
  'figures/votes-and-scores': votesAndScores,
  'figures/provenance-date': provenanceDate,
  'figures/unit-conversion': unitConversion,
  'figures/upside-down-range': upsideDownRange,
  'figures/weekday-date': weekdayDate,
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
  'boilerplate/other': otherFurniture,
  'boilerplate/repeated-line': repeatedLine,
  'layout/hard-wrap': hardWrap,
  'layout/broken-word': brokenWord,
  'layout/stray-space': straySpace,
  'layout/mojibake': mojibake,
  'layout/markup': markup,
  'layout/placeholder': placeholder,
  'layout/repeated-paragraph': repeatedParagraph,
  'layout/cut-short': cutShort,
  'phrasing/repeated-word': repeatedWord,
  'phrasing/long-sentence': longSentence,
  'phrasing/repeated-sentence': repeatedSentence,
  'names/full-name-again': fullNameAgain,
  'names/two-titles': twoTitles,
  'names/surname-only': surnameOnly,
  'names/misplaced-name': misplacedName,
  'names/other-name-above': otherNameAbove,
  'names/spelled-two-ways': spelledTwoWays,
  'names/unlikely-name': unlikelyName,
  'names/torn-name': tornName,
  'names/two-names-one-place': twoNamesOnePlace,
  'phrasing/began-since': beganSince,
  'phrasing/finished-time': finishedTime,
  'phrasing/missing-article': missingArticle,
  'phrasing/plural-modifier': pluralModifier,
  'phrasing/both-of-whom': bothOfWhom,
  'phrasing/comma-splice': commaSplice,
  'phrasing/ownerless-pronoun': ownerlessPronoun,
  'phrasing/tense-shift': tenseShift,
  'phrasing/dangling-opener': danglingOpener,
  'phrasing/said-twice': saidTwice,
  'phrasing/agreement': agreement,
  'phrasing/verb-form': verbForm,
  'phrasing/calque': calque,
  'phrasing/missing-word': missingWord,
  'phrasing/confusable': confusable,
  'phrasing/relative-date': relativeDate,
  'phrasing/vague-attribution': vagueAttribution,
  'phrasing/two-readings': twoReadings,
  'punctuation/unclosed-quotation': unclosedQuotation,
  'punctuation/mixed-marks': mixedMarks,
  'punctuation/doubled-stop': doubledStop,
  'punctuation/space-before': spaceBefore,
  'punctuation/missing-space': missingSpace,
  'quotes/two-speakers': twoSpeakers,
  'quotes/two-wordings': twoWordings,
  'quotes/unattributed': unattributed,
  'style/dates': dates,
  'style/ise-ize': iseIze,
  'style/numbers': numbers,
  'style/preferred-form': preferredForm,
  'style/query-word': queryWord,
  'style/millions': millions,
  'style/percent': percent,
  'style/spelling': spelling,
  'style/times': times,
  'sibling/entity': siblingEntity,
  'sibling/figure': siblingFigure,
  'sibling/name': siblingName,
  'sibling/quote': siblingQuote,
  'sibling/time': siblingTime,
  'sibling/title': siblingTitle,
};
