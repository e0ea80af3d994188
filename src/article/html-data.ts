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

/** Words in a class or id that mark what stands between the paragraphs of a story. */
export const DROPPED_CLASS =
  /(?:^|[-_\s])(?:ad|ads|advert|advertisement|adslot|breadcrumbs?|caption|comments?|cookie|credit|hidden|newsletter|outbrain|paywall|promo|recirc|recommended|related|related-?(?:articles|links|stories|content)|share|sharing|signup|social|sponsored|sr-only|subscribe|taboola|toolbar|visually-hidden)(?:$|[-_\s])/i;

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
