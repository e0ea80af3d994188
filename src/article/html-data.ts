const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a paragraph. */
export const BLOCKS = words(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HGROUP HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
);

export const HEADINGS = words('H1 H2 H3 H4 H5 H6');

/** Elements that hold no sentence of the story; a header has the title and the byline. */
export const DROPPED = words(
  'ASIDE AUDIO BUTTON CANVAS DATALIST DIALOG EMBED FIGCAPTION FIGURE FOOTER FORM HEAD HEADER IFRAME INPUT LABEL MAP MATH MENU METER NAV NOSCRIPT OBJECT OPTION PICTURE PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO',
);

/** Elements whose text no reader of the page sees. */
export const UNSEEN = words('DATALIST HEAD IFRAME NOSCRIPT SCRIPT STYLE SVG TEMPLATE TITLE');

/** Words in a class or id for what stands around the story and between its paragraphs. */
export const JUNK_WORDS = words(
  'ad ads adslot advert advertisement advertisements advertising adverts author authors bio breadcrumb breadcrumbs byline bylines caption captions comment comments consent cookie cookies copyright credit credits disclaimer disqus donate donation feedback footer login meta modal newsletter newsletters outbrain pager pagination player popular popup promo promos promotion promotions pubdate readmore recirc recommendation recommendations recommended related relatedposts respond share sharebar shares sharedaddy sharing sidebar signin signup social sponsor sponsored sponsors subscribe subscription taboola tags timestamp toolbar tooltip trending upnext',
);

/** Words in a class or id that say no more than that it is a box, where it stands, and what is in it. */
export const BOX_WORDS = words(
  'about area article articles aside bar block body bottom box btn button buttons card cards cell col column component container content cta custom div element embed entry extra field float for form from group head header heading headline holder icon icons image images img info inline inner inside item items js large layout left line link links list listing main media medium meta mobile module more name nav news of on outer page panel photo photos picture pic placement post posts profile rail region right row section segment single site slot small stories story strip sub tag template text the title to tool tools top type under unit view widget widgets wide wrap wrapper your zone',
);

/** Names for words that are there for screen readers or printers alone; a word of layout beside them shows them again. */
export const UNSEEN_NAMES =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|hidden|d-none|print-only)(?=\s|$)/i;
export const SHOWN_AGAIN = /(?:^|[-:\s])(?:block|flex|grid|inline|table|visible|show|shown)(?=\s|$)/i;

/** What stands before a link to another story, or heads a list of them. */
export const LINK_LABEL =
  /^(?:also (?:read|see)|advertisement|don['’]t miss|further reading|listen|more|more (?:from|on|in|stories).{0,40}|most (?:popular|read)|read(?: also| more| next)?|recommended(?: stories| for you)?|related(?: articles?| stories| content| links| coverage)?|see also|share this(?: article| story)?|story continues below advertisement|article continues below|up next|watch)\s*[:|—–-]?$/i;

/** Meta elements with the day of publication, the most reliable first. */
export const DATE_META: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'date',
];
