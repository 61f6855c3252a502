import { expression, type Expression } from '../expression';
import type { Kind } from './kinds';

/** Words that give a kind away. */
export interface Phrase {
  readonly kind: Kind;
  /** In an editor's words, what the line does. */
  readonly why: string;
  readonly sought: Expression;
  readonly confidence: number;
  readonly safe?: boolean;
  readonly firm?: boolean;
}

/**
 * What sites write. The patterns see the line in lower case, its frame (dashes, stars, brackets,
 * bullets) taken off and its spaces folded. The first that fits speaks for the line.
 */
export const phraseList: readonly Phrase[] = [
  {
    kind: 'advertisement',
    why: 'marks the place of an advertisement',
    confidence: 0.98,
    safe: true,
    sought: expression(
      String.raw`^(?:(?:paid |close |skip |end of |begin(?:ning)? of )?adverti[sz]e?ments?(?: (?:below|above|feature))?[ :.|–—-]{0,5}){1,4}$|^(?:story|article|content|text|post) continues (?:below|after)(?: (?:this |the )?(?:ad|adverti[sz]e?ment|promotion|sponsored message)s?)?$|^(?:adverti[sz]e?ment[ :.-]{0,3})?(?:continue|keep) reading (?:below|(?:the )?main story)$|^scroll (?:down )?(?:to continue|for more)(?: reading)?(?: (?:content )?(?:below|after)(?: (?:the |this )?ad(?:verti[sz]e?ment)?)?)?$`,
      'u',
    ),
  },
  {
    kind: 'advertisement',
    why: 'marks something that was paid for',
    confidence: 0.85,
    sought: expression(
      String.raw`^(?:ad|ads|adverts?|sponsored|promoted|advertorial|paid post|paid content|end of (?:article|story))$|^(?:sponsored|promoted|paid|partner|branded) (?:content|links?|posts?|stories|message|by .{2,40})$|^ads? by \S.{0,30}$|^(?:remove|hide|report|why) (?:this )?ads?\??$|^this ad(?:vertisement)? (?:has not loaded|will end|is not available).{0,80}$`,
      'u',
    ),
  },
  {
    kind: 'advertisement',
    why: 'is printed by the page around an advertisement',
    confidence: 0.97,
    safe: true,
    sought: expression(
      String.raw`^(?:article content(?: continued)?|adverti[sz]ement \d{1,2}|this ad(?:vertisement)? has not loaded yet.{0,60}|(?:story|article) continues(?: below)?|(?:video )?ad feedback)$`,
      'u',
    ),
  },
  {
    kind: 'share',
    why: 'is a button for sharing the story',
    confidence: 0.97,
    safe: true,
    sought: expression(
      String.raw`^(?:(?:share|tweet|e-?mail|print|save|bookmark) this (?:article|story|post|page|video)(?: (?:on|via|to|with|by) (?:facebook|twitter|x|linkedin|whats ?app|reddit|e-?mail|pinterest))?|(?:click to )?(?:share|tweet|pin|post) (?:on|via|to) (?:facebook|twitter|x|linkedin|whats ?app|reddit|pinterest|flipboard|telegram)(?: \(opens in new window\)?)?|copy (?:this )?link(?: to clipboard)?)$`,
      'u',
    ),
  },
  {
    kind: 'navigation',
    why: 'is a button of the page',
    confidence: 0.97,
    safe: true,
    sought: expression(
      String.raw`^(?:skip to (?:main )?(?:content|navigation)|(?:toggle|hide|show) caption|view (?:full[ -]?size|larger) image|(?:click|tap) (?:(?:image|photo|here) )?to (?:enlarge|zoom)|printer[- ]friendly(?: version)?|opens in (?:a )?new (?:window|tab)|slideshow ?\(? ?\d{1,3} images? ?\)?)$`,
      'u',
    ),
  },
  {
    kind: 'comments',
    why: 'asks readers to comment',
    confidence: 0.97,
    safe: true,
    sought: expression(
      String.raw`^(?:please )?(?:leave|post|add|write|submit|make) (?:a|your|the first|another) (?:comment|reply|response)(?: below)?$|^(?:be the first to|log ?in to|sign in to|register to|click (?:here )?to|login or register to)(?: (?:leave|post|add|write) a)? comment$|^(?:view|show|see|read|load|hide|open)(?: all)?(?: the| more)?(?: \d[\d,.]{0,8}k?)? comments?(?: \(\d{1,6}\))?$|^comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)(?: (?:on|for) this (?:article|story|post|entry))?$|^join the (?:conversation|discussion)$`,
      'u',
    ),
  },
  {
    kind: 'comments',
    why: 'belongs to the comments below the story',
    confidence: 0.85,
    sought: expression(
      String.raw`^\d[\d,.]{0,8}k? (?:comments?|responses?|replies)(?:$| so far| (?:on|to) )|^(?:reader |user |all )?comments? ?(?:\(\d{1,6}\)|: ?\d{1,6})$|^(?:no )?comments(?: yet)?$|^your email address will not be published\b|^comments? (?:policy|guidelines|rules|feed|powered by .{0,30})$|^cancel reply$|^comments? on this (?:story|article)$|^(?:what do you think|share your (?:thoughts|views|opinions?))\b.{0,80}(?:comments?|below)$|^(?:have your say|tell us what you think)$`,
      'u',
    ),
  },
  {
    kind: 'comments',
    why: 'asks readers to write in',
    confidence: 0.9,
    sought: expression(
      String.raw`^(?:do you (?:know|have)|have you (?:got|been|seen)|got)\b.{0,140}\b(?:e-?mail|get in touch|contact us|call|text us|let us know|write to us)\b.{0,140}$|^(?:send|submit)(?: us)? (?:your |a |news )?(?:tips?|stories|letters?|photos|feedback|corrections?)\b.{0,120}$|^(?:contact|reach|e-?mail|write to)(?: the)? (?:author|reporter|writer|editor|newsroom|newsdesk|news ?team|us)\b.{0,120}$|^report (?:an? )?(?:error|typo|correction|mistake|inaccuracy)s?\b.{0,60}$|^(?:see|spot|spotted|notice|noticed|found) (?:an?|something) (?:error|typo|mistake|wrong|inaccuracy)\b.{0,120}$`,
      'u',
    ),
  },
  {
    kind: 'other',
    why: 'speaks of the site’s cookies',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:we|(?:this|our) (?:web)?sites?)(?: and (?:our|its) (?:trusted )?partners)?,? (?:use|uses|store)\b.{0,60}\bcookies\b.{0,400}$|^by (?:continuing|using|browsing|clicking)\b.{0,100}\bcookies?\b.{0,200}$|^(?:accept|reject|allow|manage) (?:all|cookies|all cookies|cookie (?:settings|preferences))$`,
      'u',
    ),
  },
  {
    kind: 'other',
    why: 'tells how long the story takes, or how old the page is',
    confidence: 0.92,
    sought: expression(
      String.raw`^(?:(?:about|approx(?:imately|\.)?|estimated) )?\d{1,3}[ -]?min(?:ute)?s? (?:to )?(?:read|listen|watch)$|^(?:estimated )?read(?:ing)? time\b.{0,30}$|^listen to this (?:article|story)\b.{0,30}$|^duration:? \d{1,2}:\d\d(?::\d\d)?$|^\d{1,2}:\d\d ?[-–—] ?source ?: ?.{2,30}$|^(?:updated |posted |published )?(?:an?|\d{1,2}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$`,
      'u',
    ),
  },
  {
    kind: 'related-link',
    why: 'sends the reader to another story',
    confidence: 0.95,
    sought: expression(
      String.raw`^(?:related(?: (?:article|story|stories|content|coverage|links?|news|reading|video|post|topic|column|opinion)s?)?|see also|(?:you might|you may) also(?: like| enjoy)?|also (?:read|see)|read (?:also|more|next)|more on this|must[ -]read|recommended reading|don['’]t miss|further reading|watch (?:more|also)|in case you missed it)\s?[:|»›>]\s?\S.{3,220}$`,
      'u',
    ),
  },
  {
    kind: 'related-link',
    why: 'sends the reader to another story',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:related(?: (?:article|story|stories|content|coverage|links?|news|reading|video|post|topic|column|opinion)s?)?|(?:see|read|you might|you may)(?: also)?(?: like| enjoy)?|also(?: read| see| on .{1,30})?|read(?: also| more| next| on| the full story| this)?|more(?: on this| info(?:rmation)?| news| stories| reading)?|must[ -]read|recommended(?: reading| for you)?|don['’]t miss|further reading|watch(?: more| also| now| live| the video)?|listen(?: now| also)?|in (?:pictures|photos|case you missed it)|catch up|photos|gallery|video|click (?:here )?for more|our picks|up next|next up|explainer|background)\s?[:|»›>]\s?\S.{3,220}$`,
      'u',
    ),
  },
  {
    kind: 'related-link',
    why: 'sends the reader to another page',
    confidence: 0.93,
    sought: expression(
      String.raw`^click (?:here )?(?:for|to (?:read|see|view|watch|get|visit|find))\b.{2,120}$|^(?:read|see|view|watch|get|listen to)(?: the)? (?:full|complete|whole|entire|original|rest of the) (?:story|article|post|interview|report|text|gallery|list|video|review)\b.{0,80}$|^read (?:more|the (?:rest|full .{2,20}))(?: (?:of|at|on|from|about|here|by|in)\b.{0,80})?$|^continue reading\b.{0,90}$|^for more (?:news|information|on|stories|coverage)\b.{0,40}(?:visit|click|go to|follow|see|check).{0,120}$|^(?:next|previous) (?:story|article|post)\s?[:»›>]\s?\S.{2,160}$|^.{4,160} back to video$`,
      'u',
    ),
  },
  {
    kind: 'related-link',
    why: 'sends the reader to another story in another language',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:lesen sie (?:auch|hier|mehr)|mehr zum thema|auch interessant|(?:à )?lire (?:aussi|également)|le(?:e|a|er) (?:también|más|además)|te puede interesar|lei?a (?:também|mais)|veja também|saiba mais|leggi anche|lees ook|læs også|les også|läs (?:också|även|mer)|lue myös|czytaj (?:także|też|również)|čtěte také|читайте также|читайте також|ayrıca oku(?:yun)?|baca juga)(?:$|\s?[:|»›>].{0,200}$)`,
      'u',
    ),
  },
  {
    kind: 'newsletter',
    why: 'asks to subscribe',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:please |\*+ ?)?(?:sign ?up|subscribe|register|join)(?: (?:now|today|here|free|to|for|on|with|and|by)\b.{0,240}|$|[:!.].{0,240})|^(?:get|receive|want|enter|let|stay|never|don['’]t|start|be|have|daily|delivered|support|enjoy|join|like)\b.{0,200}(?:\b(?:to|in|meet) your (?:e-?mail )?in-?box\b|\bour (?:free |daily |weekly )?newsletters?\b|\bsign up (?:here|now|today|for)\b|\bsubscribe (?:here|now|today|to)\b)|\bby signing up,? (?:you|i) (?:agree|will)\b|^e-?mail address$|^enter your e-?mail\b|^newsletters?(?: sign-? ?up)?\b.{0,10}$|^newsletter sign up\b|^(?:already|not yet) a (?:subscriber|member)\b.{0,80}|^(?:thank you|thanks) for (?:subscribing|signing up|your support|supporting)\b.{0,200}|^(?:this (?:article|story|content) is (?:for|available to|reserved for|exclusive to) (?:\w+ )?(?:subscribers|members)).{0,120}|^(?:subscribe|log ?in|sign in) to (?:read|continue|keep|unlock|access)\b.{0,120}|^(?:this (?:article|story|content) is free to read).{0,120}|^(?:create|make) an? (?:free )?account\b.{0,120}$|^click (?:here )?to (?:sign up|subscribe|get the).{0,120}|^(?:click (?:here )?(?:to get|for) |download |get )(?:the|our) .{0,30}\bapps?\b.{0,60}$`,
      'u',
    ),
  },
  {
    kind: 'newsletter',
    why: 'asks for support',
    confidence: 0.9,
    sought: expression(
      String.raw`^(?:please )?(?:support|donate to|fund|help us fund) (?:our|independent|local|quality|fearless|public|trusted|\S{3,20}['’]s)\b.{0,40}\b(?:journalism|reporting|newsroom)\b.{0,160}$|^your (?:support|donation|contribution|subscription)s?\b.{0,80}\b(?:journalism|reporting|newsroom)\b.{0,160}$|^(?:please )?(?:donate|make a (?:donation|contribution|gift))(?: (?:now|today|here))?$|^become an? (?:\S{2,20} )?(?:member|subscriber|supporter|patron)(?: (?:now|today|for|and|to)\b.{0,80})?$`,
      'u',
    ),
  },
  {
    kind: 'share',
    why: 'offers to share the story',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:please )?(?:share|tweet|pin|e-?mail|print|like|save|bookmark|recommend|forward)(?: (?:this|it|the))?(?: (?:article|story|post|page|link|video|news))?(?: (?:on|via|to|with|by|using|through)(?: your)? (?:facebook|twitter|x|linkedin|whats ?app|reddit|e-?mail|pinterest|google ?\+?|telegram|friends?(?: and family)?|messenger|instagram|tumblr|flipboard|sms|print).{0,60})?[.:!]?$|^(?:follow|like|find|join|fan|friend|connect with|subscribe to|watch) (?:us|our|me|\S{2,30}(?: \S{2,30}){0,3}) (?:on|at|via) (?:our )?(?:facebook|twitter|x|linkedin|instagram|youtube|google|telegram|whats ?app|tiktok|threads|bluesky|social)\b.{0,120}$|^follow @?[\w.]{2,30}$|^(?:share|tweet|e-?mail|print|pin it|facebook|twitter|whatsapp)(?: (?:share|tweet|e-?mail|print|pin it|facebook|twitter|whatsapp|linkedin|reddit|comments?)){1,8}$|^share to \S.{2,160}$|^sharing is caring$|^reblog$|^\d{1,7}(?:\.\d)?k? ?(?:shares?|retweets?)$|^copy (?:this )?link(?: to clipboard)?$|^(?:link )?copied!?$`,
      'u',
    ),
  },
  {
    kind: 'navigation',
    why: 'is a control of the page',
    confidence: 0.88,
    sought: expression(
      String.raw`^(?:skip to (?:main )?(?:content|navigation|footer)|back to (?:the )?(?:top|gallery|home(?:page)?|article|story)|(?:return|jump) to (?:the )?(?:top|homepage)|(?:toggle|close|open|main|hide|show)(?: the)? (?:menu|navigation|search|sidebar|navigation menu)|(?:next|previous|prev|older|newer)(?: (?:article|story|stories|posts?|page|image|photo|slide|video|entry|entries|up))?|next image .{0,20}|prev(?:ious)? image .{0,20}|image \d{1,3} (?:of|\/) ?\/? ?\d{1,3}|\d{1,3} (?:of|\/) \d{1,3}|page \d{1,3} of \d{1,3}|(?:load|show|see|view|read|find|hear|learn) (?:more|less|all)(?: (?:stories|articles|posts|videos|news|results|photos))?|(?:log|sign)[ -]?(?:in|out|up)|my account|register|menu|search|close|home ?page|loading|slideshow ?\(? ?\d{0,3} ?(?:images?|photos?)?\)?|view (?:\d{1,3} (?:image|photo)s?|full[ -]?size|larger|photo|slideshow|gallery|image|the full gallery|original).{0,20}|(?:click|tap)(?: (?:image|photo|picture|here))? to (?:enlarge|zoom|expand|play).{0,30}|play(?: video| now| audio)?(?: \d{1,2}:\d\d)?|choose text size|text size|font size|printer[- ]friendly(?: version)?|(?:e-?mail|print)(?: this)? (?:page|story|article)|rss(?: feed)?|permalink|sitemap|contact us|about us|advertise(?: with us)?|help|faqs?|privacy(?: policy| notice)?|terms (?:of (?:use|service)|and conditions|& conditions)(?: (?:and|\|) privacy policy)?|cookie (?:policy|settings|preferences)|(?:this )?video (?:has failed to load|unavailable|is not available).{0,40}|we apologi[sz]e, but this video has failed to load|enable javascript.{0,60}|javascript (?:is|must be) .{0,60})$`,
      'u',
    ),
  },
  {
    kind: 'breadcrumb',
    why: 'is a trail of the site’s sections',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:you are here ?:? ?)?home(?:page)?\s?[>»›/|→]\s?\S.{0,200}$|^(?:\S.{0,30}\s[>»›→]\s){2,6}\S.{0,100}$`,
      'u',
    ),
  },
  {
    kind: 'link-list',
    why: 'heads a list of links',
    confidence: 0.9,
    sought: expression(
      String.raw`^(?:the )?(?:most|top) (?:popular|read|viewed|shared|commented|e-?mailed|watched|recent|discussed)(?: (?:stories|articles|news|videos|posts|today|in \S{2,30}|this week|now))?$|^(?:trending|popular|latest|recent|top|featured|related|recommended|more|other|similar|suggested|editors?['’]?s?|today['’]?s?|must[- ]read)(?: (?:top|news|latest|related|breaking))? (?:now|today|stories|articles|posts?|news|videos|headlines|topics|picks?|content|coverage|links?|searches|galleries|reads|tags|stories you may like|from the web)$|^(?:trending|recommended(?: for you| stories)?|related|you (?:may|might)(?: also)? (?:also )?(?:like|be interested in|enjoy|have missed)|what to (?:read|watch) next|read (?:more|next)|more (?:on|from|in|about|like) (?:this|\S{2,30}(?: \S{2,30}){0,3})|from (?:around )?(?:the|our) (?:web|partners?|sponsors?|archives?)|around the web|see also|don['’]t miss|in this (?:article|story|section)|(?:up )?next|our picks(?: ?: ?.{2,40})?|more on this(?: story)?|recommended reading.{0,20}|join our (?:community|newsletter))[:.…]{0,3}$|^(?:tags|topics|categories|filed (?:under|to|in)|related topics|posted in|keywords|tagged(?: (?:with|as|in))?|explore more on these topics|more about)\s?(?:$|:.{0,200}$)`,
      'u',
    ),
  },
  {
    kind: 'copyright',
    why: 'states who owns the copy',
    confidence: 0.93,
    sought: expression(
      String.raw`^(?:©|\(c\)) ?\S.{0,200}$|^copyright ?(?:©|\(c\)|by |(?:19|20)\d\d).{0,200}$|^.{0,80}\ball rights reserved\b|^.{0,60}\bmay not be (?:published|reproduced|copied|used).{0,30}(?:broadcast|rewritten|redistributed|reprinted|permission|transmitted|distributed)|^(?:click here for )?reprint permissions?$|\bfor (?:licensing|reprint) (?:opportunities|rights|permission).{0,80}\b(?:contact|e-?mail|click|please)|^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:by|in|here|are)\b.{0,200}\b(?:own|do not|not necessarily)\b`,
      'u',
    ),
  },
  {
    kind: 'credit',
    why: 'credits whoever made or helped to make the story',
    confidence: 0.82,
    sought: expression(
      String.raw`^(?:contributing|additional reporting(?: by)?|with (?:reporting|files|additional reporting) (?:by|from))\s?:? .{2,140}$|^(?:the )?.{2,140} contributed(?: reporting)?(?: to this (?:report|story|article|post))?(?: from .{2,40})?$|^\(?(?:additional )?(?:reporting|writing|compiled|edited|editing) (?:and (?:writing|editing) )?by .{2,240}[;,]? ?(?:editing|reporting|writing) .{0,20}by .{2,100}\)?$`,
      'u',
    ),
  },
  {
    kind: 'other',
    why: 'stands where the page had a picture or a quotation',
    confidence: 0.95,
    sought: expression(String.raw`^(?:photo|image|file photo|audio-clip|pull-?quote|video)$`, 'u'),
  },
  {
    kind: 'credit',
    why: 'credits a photograph',
    confidence: 0.85,
    sought: expression(
      String.raw`^credits?: \S.{1,60}$|^(?:photo(?:graph)?s?|images?|picture|pic|video|illustration|graphic)(?: ?credits?| courtesy| source)?(?: ?[:/|©]| by| from| courtesy of) ?\S.{0,80}$|^(?:\S{1,30} ){0,5}\S{0,30}(?:\/| via | ?- ?\| ?\|)\s?(?:getty(?: images)?|afp|reuters|ap(?: photo)?|epa(?:-efe)?|shutterstock|bloomberg|istock(?:photo)?|alamy.{0,12}|the associated press|pa(?: wire| images)?|anadolu.{0,10}|tass|xinhua|zuma.{0,8})(?:\/.{1,30})?$|^enlarge this image\b.{0,120}$|^(?:getty images|ap photo|shutterstock|afp|reuters|bloomberg)$|^\((?:reuters |ap |file )?photo(?:graph)?s?(?: ?:| by) .{2,60}$`,
      'u',
    ),
  },
  {
    kind: 'provenance',
    why: 'says where the copy came from',
    confidence: 0.92,
    firm: true,
    sought: expression(
      String.raw`^(?:(?:original|source|article|canonical|web|page|short) ?(?:url|link|article|source)|source|url|link|via|retrieved(?: (?:on|from|at|\d.{0,20}))?|accessed(?: on| at)?|archived(?: (?:on|from|at|copy))?|available (?:at|from|online)|originally (?:published|posted|appeared|printed)(?: (?:at|on|in|by))?|first (?:published|appeared|posted) (?:at|on|in|by))\s?:?\s?(?:https?:\/\/|www\.)\S.{0,400}$|^(?:original|source|canonical) (?:url|link)s?$|^(?:retrieved|accessed|archived|downloaded|scraped|crawled)(?: (?:on|from|at))?:? .{0,30}\b(?:19|20)\d\d\b.{0,40}$`,
      'u',
    ),
  },
  {
    kind: 'provenance',
    why: 'says where the copy came from',
    confidence: 0.92,
    sought: expression(
      String.raw`^this (?:article|story|post|piece|essay|column|report|op-ed|interview|blog) (?:was )?(?:originally |first )(?:published|appeared|posted|ran|featured)\b.{2,200}$|^originally (?:published|posted|appeared|printed) (?:at|on|in|by|as)\b.{2,160}$|^the post .{3,200} (?:appeared first|first appeared) on .{2,80}$`,
      'u',
    ),
  },
  {
    kind: 'provenance',
    why: 'is an address and nothing else',
    confidence: 0.9,
    sought: expression(String.raw`^(?:https?:\/\/|www\.)\S{3,400}(?: \S{1,200})?$`, 'u'),
  },
];
