import { LEADERS } from '../people/names/data/leaders.js';
import { random } from './train-people-crf.js';
import { WORD_SURNAMES } from './train-people-stock.js';
import { TEMPLATES } from './train-people-templates.js';

/** A country's given names and surnames, with how often made-up news draws from it. */
export interface NameStock {
  readonly kind: string;
  readonly weight: number;
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** A made-up article with its names. */
export interface NewsArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

interface Person {
  readonly full: string;
  readonly last: string;
  readonly first: string;
}

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*\|\s*|\n/)
    .map((item) => item.trim())
    .filter(Boolean);

const COUNTRIES =
  list(`Iran/Iranian|Iraq/Iraqi|Norway/Norwegian|France/French|Germany/German|Russia/Russian|China/Chinese|Japan/Japanese
  India/Indian|Pakistan/Pakistani|Kenya/Kenyan|Nigeria/Nigerian|Ghana/Ghanaian|Senegal/Senegalese|Ethiopia/Ethiopian|Eritrea/Eritrean
  Sudan/Sudanese|South Sudan/South Sudanese|Somalia/Somali|Uganda/Ugandan|Rwanda/Rwandan|Burundi/Burundian|Congo/Congolese
  Angola/Angolan|Zambia/Zambian|Zimbabwe/Zimbabwean|South Africa/South African|Namibia/Namibian|Morocco/Moroccan|Algeria/Algerian
  Tunisia/Tunisian|Libya/Libyan|Egypt/Egyptian|Israel/Israeli|Jordan/Jordanian|Syria/Syrian|Lebanon/Lebanese|Saudi Arabia/Saudi
  Yemen/Yemeni|Oman/Omani|Qatar/Qatari|Kuwait/Kuwaiti|Turkey/Turkish|Greece/Greek|Cyprus/Cypriot|Bulgaria/Bulgarian|Romania/Romanian
  Serbia/Serbian|Croatia/Croatian|Bosnia/Bosnian|Albania/Albanian|Kosovo/Kosovar|Hungary/Hungarian|Austria/Austrian|Poland/Polish
  Ukraine/Ukrainian|Belarus/Belarusian|Lithuania/Lithuanian|Latvia/Latvian|Estonia/Estonian|Finland/Finnish|Sweden/Swedish
  Denmark/Danish|Iceland/Icelandic|Britain/British|Ireland/Irish|Spain/Spanish|Portugal/Portuguese|Italy/Italian|Switzerland/Swiss
  Belgium/Belgian|the Netherlands/Dutch|Canada/Canadian|Mexico/Mexican|Guatemala/Guatemalan|Honduras/Honduran|Nicaragua/Nicaraguan
  Cuba/Cuban|Haiti/Haitian|Jamaica/Jamaican|Dominica/Dominican|Colombia/Colombian|Venezuela/Venezuelan|Ecuador/Ecuadorean|Peru/Peruvian
  Bolivia/Bolivian|Chile/Chilean|Argentina/Argentine|Uruguay/Uruguayan|Paraguay/Paraguayan|Brazil/Brazilian|Australia/Australian
  New Zealand/New Zealand|Fiji/Fijian|Indonesia/Indonesian|Malaysia/Malaysian|Singapore/Singaporean|Thailand/Thai|Vietnam/Vietnamese
  Cambodia/Cambodian|Laos/Laotian|Myanmar/Burmese|Philippines/Philippine|South Korea/South Korean|North Korea/North Korean
  Mongolia/Mongolian|Kazakhstan/Kazakh|Uzbekistan/Uzbek|Afghanistan/Afghan|Nepal/Nepalese|Sri Lanka/Sri Lankan|Bangladesh/Bangladeshi
  Armenia/Armenian|Azerbaijan/Azerbaijani|Georgia/Georgian|Madagascar/Malagasy|Mauritius/Mauritian|Panama/Panamanian|Slovakia/Slovak
  Slovenia/Slovenian|Czech Republic/Czech|Moldova/Moldovan|Malta/Maltese|Niger/Nigerien|Mali/Malian|Chad/Chadian|Togo/Togolese|Benin/Beninese`);
const STATES =
  list(`Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Idaho|Illinois|Indiana|Iowa|Kansas
  Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey
  New Mexico|New York|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Calif.|Fla.|Ga.|Mass.|Pa.|Va.|Queensland|Ontario|Quebec|Bavaria|Punjab|Kerala`);
const AGENCIES = list(
  'AP|AP|AP|Reuters|Reuters|AFP|UPI|Associated Press|Associated Press|Meridian|Agency|Xinhua|IRNA|Interfax|Bloomberg|dpa|The Associated Press',
);
const PAPERS =
  list(`The New York Times|The Washington Post|The Times|The Guardian|the Daily Herald|Le Monde|El Diario|The Sunday Mirror|the Chronicle
  the Post-Gazette|Al-Ahram|Der Bote|the Evening Standard|The Economist|Newsweek|BBC|CNN|NBC|ABC News|Fox News|Radio Free Europe|the Star-Ledger|Haaretz|Izvestia`);
const PARTIES =
  list(`the Labour Party|the Conservative Party|the Democratic Party|the Republican Party|the National Front|the Liberal Democrats|Likud|the People's Party
  Fidesz|the Green Party|the Socialist Party|Sinn Fein|the Awami League|the Congress Party|the Unity Party|Justice and Development|the Christian Democrats|PAN|the ANC|the Workers' Party|Democratic|Republican|Labor|Conservative`);
const MINISTRIES = list(
  'Foreign Ministry|Interior Ministry|Defense Ministry|Ministry of Health|Ministry of Justice|Finance Ministry|Treasury|State Department|Pentagon|Home Office|Election Commission|Central Bank|Justice Department|National Guard',
);
const OFFICES = list(
  'Prime Minister|President|Foreign Minister|Interior Minister|Finance Minister|Defense Minister|Health Minister|Chancellor|Justice Minister|Vice President|Premier|Parliament Speaker|Deputy Prime Minister|Chief Justice|Army chief|government spokesman|rebel leader|opposition leader',
);
const RANKS = list(
  'Gen.|Lt. Gen.|Maj. Gen.|Brig. Gen.|Col.|Lt. Col.|Maj.|Capt.|Lt.|Sgt.|Cpl.|Adm.|Rear Adm.|Cmdr.|General|Colonel|Captain|Major|Admiral|Lieutenant',
);
const CLUBS = list('United|City|Rovers|Athletic|Wanderers|FC|Dynamo|Sporting|Real|Racing|Town');
const TEAM_NAMES = list(
  'Hawks|Bulls|Tigers|Bears|Lions|Eagles|Giants|Rangers|Red Sox|Yankees|Kings|Jets|Rockets|Warriors|Pirates|Blue Jays|Cardinals|Padres|Knights|Saints',
);
/** Companies, schools, papers and bodies that every paper names without telling what they are. */
const KNOWN =
  list(`Goldman Sachs|Merrill Lynch|Morgan Stanley|JPMorgan|J.P. Morgan|Charles Schwab|Lehman Brothers|Wells Fargo|Credit Suisse|Deutsche Bank
  Johnson & Johnson|Procter & Gamble|Smith Barney|Salomon Brothers|Bear Stearns|Freddie Mac|Fannie Mae|Eli Lilly|Philip Morris|Pfizer|Merck|Bayer|Roche|Novartis
  Hewlett-Packard|Dell|Intel|Cisco|Oracle|Microsoft|Apple|Google|Amazon|Facebook|Twitter|Tesla|Netflix|Yahoo|IBM|AT&T|Verizon|Sprint|Nokia|Ericsson|Samsung|Sony|Siemens|Philips
  Ford|Chrysler|General Motors|GM|Toyota|Honda|Nissan|Hyundai|Volkswagen|BMW|Mercedes|Mercedes-Benz|Daimler|Renault|Peugeot|Fiat|Ferrari|Volvo|Porsche|Rolls-Royce|Harley-Davidson
  Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|Halliburton|Bechtel|Exxon|Mobil|Shell|BP|Chevron|Texaco|Total|Gazprom|Lukoil|Aramco|Enron
  Walmart|Wal-Mart|Sears|Kmart|Macy's|Bloomingdale's|Tiffany|Nike|Adidas|Reebok|Gucci|Prada|Chanel|Dior|Calvin Klein|Ralph Lauren|Levi Strauss|Benetton|Ikea|Lego|Nestle|Unilever|Danone|Heinz|Kellogg|Campbell|Coca-Cola|Pepsi|Starbucks|McDonald's|Burger King
  Harvard|Yale|Princeton|Stanford|Oxford|Cambridge|Columbia|Cornell|Duke|Berkeley|Georgetown|MIT|UCLA|Johns Hopkins|Brandeis|Tufts|Vassar|Rice|Emory
  Disney|Warner Bros.|Paramount|Universal|Miramax|DreamWorks|Pixar|HarperCollins|Simon & Schuster|Random House|Penguin|Knopf|Doubleday|Reuters|Bloomberg|Time|Newsweek|Forbes|Fortune|Vogue|People|Variety|Billboard|Rolling Stone|Playboy|Wired
  the Red Cross|Greenpeace|Amnesty|Oxfam|Hamas|Hezbollah|Fatah|the Taliban|al-Qaida|the Vatican|the Kremlin|the Pentagon|Interpol|Europol|Mossad|the Smithsonian|the Fed|Congress|Parliament|Treasury|Knesset|Bundestag|the Duma
  Arsenal|Chelsea|Liverpool|Everton|Juventus|Barcelona|Real Madrid|Bayern Munich|Ajax|Celtic|Rangers|Benfica|Lazio|Roma|Inter|Milan|Porsche|Yamaha|Suzuki|Ducati|McLaren|Williams|Benetton|Lotus|Brabham|Moody's|Fitch|Standard & Poor's|Lloyd's|Barclays|HSBC|UBS|ING|KPMG|Deloitte|McKinsey|Ernst & Young|Arthur Andersen|Baker & McKenzie|Cantor Fitzgerald|Edward Jones|Raymond James|Kidder Peabody|Dean Witter|Alex. Brown|Donaldson, Lufkin & Jenrette`);
const NICKNAMES = list('The Wolf|Tito|El Flaco|Bubba|Big Al|Duke|the Kid|Fats|La Reina|Sonny|Ace|the Butcher');
const DEPARTMENTS = list(
  'Defense|Energy|Education|Health and Human Services|Labor|Transportation|Veterans Affairs|Homeland Security',
);
const SUFFIXES = list(
  'Inc.|Corp.|Co.|Group|Holdings|Industries|Ltd.|plc|AG|Bank|Airlines|Energy|Motors|Technologies|Systems|Pharmaceuticals|Securities|Capital|Partners|Steel|Foods|Media|Marine|Logistics|Shipping|Mining|Aviation|Petroleum|Analytics|Brewing|Timber|Seafood|Robotics|Cement|Textiles|Properties|Offshore|Fisheries|Haulage|Rail|Health',
);
/** Stocks of surnames that people join by a hyphen. */
const DOUBLED = ['fr', 'de', 'es', 'it', 'hu', 'pl', 'cs', 'ro', 'sv', 'pt', 'en', 'africa', 'nl', 'da'];
/** Countries where many go by one name. */
const MONONYMOUS = ['id', 'id', 'id', 'pt', 'pt', 'fa', 'south', 'ar', 'tr', 'africa'];
const SYLLABLES =
  'ver no tal mar ko ri den sol tek ax lu ba gen tri vor qua zan pel ora mid nor vel sta cor ami dex plu hel gra fin'.split(
    ' ',
  );

/** Writes made-up news from the templates, `rounds` times each. The same seed gives the same articles. */
export function writeNews(
  stocks: readonly NameStock[],
  cities: readonly string[],
  rounds: number,
  seed: number,
): NewsArticle[] {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  let deck = 0;
  const total = stocks.reduce((sum, stock) => sum + stock.weight, 0);
  const stockAt = (kind?: string): NameStock => {
    let at = next() * total;
    const found = stocks.find((stock) => {
      at -= stock.weight;
      return kind ? stock.kind === kind : at < 0;
    });
    return found ?? (stocks[0] as NameStock);
  };

  function person(surname?: string): Person {
    if (!surname && next() < 0.06) {
      const [full = '', short] = pick(LEADERS).split('/');
      const words = full.split(' ');
      return { full, last: short ?? words.at(-1) ?? full, first: words[0] ?? full };
    }
    const stock = stockAt(surname ? 'en' : undefined);
    const first = pick(stock.given);
    let last = surname ?? pick(stock.surname);
    const dice = next();
    if (!surname && DOUBLED.includes(stock.kind) && next() < 0.04) last = `${last}-${pick(stock.surname)}`;
    if (stock.kind === 'zh' || stock.kind === 'ko') {
      if (dice < 0.85)
        return { full: `${last} ${stock.kind === 'ko' && dice < 0.25 ? first.replace('-', ' ') : first}`, last, first };
    } else if (stock.kind === 'en' && !surname) {
      if (dice < 0.14) return { full: `${first} ${pick('ABCDEFGHJKLMPRSTW'.split(''))}. ${last}`, last, first };
      if (dice < 0.17) return { full: `${first} ${last} ${pick(['Jr.', 'Jr.', 'III', 'II', 'Sr.'])}`, last, first };
      if (dice < 0.21) last = `${pick(['Mc', 'O’', "O'", 'Mac', 'Fitz', 'De', 'St. '])}${last}`;
      else if (dice < 0.24) last = `${last}-${pick(stock.surname)}`;
      else if (dice < 0.27)
        return {
          full: `${pick('ABCDEJKLMPRST'.split(''))}.${next() < 0.5 ? ' ' : ''}${pick('ABCDEJKLMPRST'.split(''))}. ${last}`,
          last,
          first,
        };
      else if (dice < 0.29) return { full: `${first} ${pick(stock.given)} ${last}`, last, first };
      else if (dice < 0.31) last = pick(WORD_SURNAMES);
    } else if (stock.kind === 'es') {
      if (dice < 0.3) return { full: `${first} ${last} ${pick(stock.surname)}`, last, first };
      if (dice < 0.4) last = `${pick(['de la', 'de', 'del'])} ${last}`;
    } else if (stock.kind === 'nl' || stock.kind === 'de') {
      if (dice < (stock.kind === 'nl' ? 0.5 : 0.15))
        last = `${pick(stock.kind === 'nl' ? ['van', 'van der', 'de', 'van den', 'ter'] : ['von', 'von der', 'zu'])} ${last}`;
    } else if (stock.kind === 'fr' || stock.kind === 'it') {
      if (dice < 0.1)
        last =
          `${stock.kind === 'fr' ? pick(['de', 'Le ', 'du', "d'"]) : pick(['di', 'De ', 'della'])} ${last}`.replace(
            /' | {2,}/,
            (gap) => (gap === "' " ? "'" : ' '),
          );
      else if (dice < 0.2) return { full: `${first}-${pick(stock.given)} ${last}`, last, first };
    } else if (stock.kind === 'ar') {
      if (dice < 0.15) return { full: `${first} bin ${pick(stock.given)} ${last}`, last, first };
      if (dice < 0.35) return { full: `${first} ${pick(stock.given)} ${last}`, last, first };
    }
    return dice > 0.975 ? { full: last, last, first: last } : { full: `${first} ${last}`, last, first };
  }

  const surnameOf = (kind: string) => pick(stockAt(kind).surname);

  /** "Suparman", "Neymar": a person of one name. */
  function mononym(): Person {
    const stock = stockAt(pick(MONONYMOUS));
    const name = pick(next() < 0.6 ? stock.given : stock.surname);
    return { full: name, last: name, first: name };
  }

  const word = () => {
    const made = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
    return (made[0] ?? '').toUpperCase() + made.slice(1);
  };
  function company(): { full: string; short: string } {
    const dice = next();
    if (dice < 0.35) {
      const name = word();
      return { full: next() < 0.4 ? name : `${name} ${pick(SUFFIXES)}`, short: name };
    }
    if (dice < 0.7) {
      const name = pick(stockAt().surname);
      return { full: `${name}${next() < 0.2 ? ` & ${pick(stockAt().surname)}` : ''} ${pick(SUFFIXES)}`, short: name };
    }
    if (dice < 0.85) {
      const letters = Array.from({ length: 2 + Math.floor(next() * 3) }, () =>
        pick('ABCDEFGHIKLMNOPRSTUVX'.split('')),
      ).join('');
      return { full: next() < 0.5 ? letters : `${letters} ${pick(SUFFIXES)}`, short: letters };
    }
    const name = `${pick(['American', 'National', 'Pacific', 'United', 'General', 'First', 'Royal', 'Global', 'Northern', 'Atlantic', 'International'])} ${pick(['Steel', 'Bank', 'Oil', 'Airways', 'Motors', 'Electric', 'Insurance', 'Foods', 'Telecom', 'Paper'])}`;
    return { full: `${name}${next() < 0.3 ? ' Corp.' : ''}`, short: name };
  }

  function write(template: string, id: string): NewsArticle {
    const people = new Map<string, Person>();
    const companies = new Map<string, { full: string; short: string }>();
    const fixed = new Map<string, string>();
    const once = (key: string, make: () => string) => {
      const value = fixed.get(key) ?? make();
      fixed.set(key, value);
      return value;
    };
    const marks: { start: number; end: number; type: string }[] = [];
    let text = '';
    const put = (value: string, type: string | null) => {
      if (type) marks.push({ start: text.length, end: text.length + value.length, type });
      text += value;
    };
    const fill = (slot: string): [string, string | null] => {
      const [name = '', part = ''] = slot.split('.');
      const lower = name.toLowerCase();
      const key = lower.replace(/\d+$/, '');
      const upper = name[0] !== lower[0];
      const shout = (value: string) => (upper ? value.toUpperCase() : value);
      if (key === 'p' || key === 'fw' || key === 'm') {
        const found =
          people.get(lower) ?? (key === 'm' ? mononym() : person(key === 'fw' ? pick(WORD_SURNAMES) : undefined));
        people.set(lower, found);
        return [
          shout(
            key === 'fw'
              ? part === 'full'
                ? found.full
                : found.last
              : part === 'l'
                ? found.last
                : part === 'f'
                  ? found.first
                  : found.full,
          ),
          'person',
        ];
      }
      if (key === 't') return [shout(once(lower, () => pick(cities))), 'location'];
      if (key === 'c') {
        const [noun = '', adjective = ''] = once(lower, () => pick(COUNTRIES)).split('/');
        return [
          shout(part.startsWith('d') ? adjective : noun.replace(/^the /, '')),
          part.startsWith('d') ? 'misc' : 'location',
        ];
      }
      if (key === 'o') {
        const found = companies.get(lower) ?? company();
        companies.set(lower, found);
        return [shout(part.toLowerCase() === 's' ? found.short : found.full), 'organization'];
      }
      if (key === 'k') return [shout(once(lower, () => KNOWN[(deck++ * 89) % KNOWN.length] ?? '')), 'organization'];
      if (key === 'i')
        return [
          shout(once(lower, () => `${pick('ABCDEFGHJKLMNPRST'.split(''))}. ${pick(stockAt().surname)}`)),
          'person',
        ];
      if (key === 'q') {
        const initial = () => pick('ABCDEGHJKLMNPRSTV'.split(''));
        return [
          shout(once(lower, () => `${initial()}.${pick(['', ' '])}${initial()}. ${surnameOf('south')}`)),
          'person',
        ];
      }
      if (key === 'state') return [pick(STATES), 'location'];
      if (key === 'agency') return [once(key, () => pick(AGENCIES)), 'organization'];
      if (key === 'paper') return [once(key, () => pick(PAPERS)), 'organization'];
      if (key === 'party') return [once(lower, () => pick(PARTIES)), 'organization'];
      if (key === 'ministry') return [pick(MINISTRIES), 'organization'];
      if (key === 'school')
        return [
          next() < 0.5 ? `the University of ${pick(cities)}` : `${pick(stockAt('en').surname)} University`,
          'organization',
        ];
      if (key === 'team')
        return [once(lower, () => `${pick(cities)}${next() < 0.5 ? ` ${pick(CLUBS)}` : ''}`), 'organization'];
      if (key === 'teamname') return [once(lower, () => pick(TEAM_NAMES)), null];
      if (key === 'office') return [pick(OFFICES), null];
      if (key === 'rank') return [pick(RANKS), null];
      if (key === 'nick') return [pick(NICKNAMES), null];
      if (key === 'dept') return [pick(DEPARTMENTS), null];
      if (key === 'age') return [String(19 + Math.floor(next() * 75)), null];
      throw new Error(`No such slot: ${slot}`);
    };
    const piece = /\[(PER|ORG|LOC|MISC) ([^\]]+)\]|\{([^}]+)\}(s\b)?/g;
    let at = 0;
    const TYPES: Readonly<Record<string, string>> = {
      PER: 'person',
      ORG: 'organization',
      LOC: 'location',
      MISC: 'misc',
    };
    for (const match of template.matchAll(piece)) {
      text += template.slice(at, match.index);
      at = match.index + match[0].length;
      if (match[1])
        put(
          (match[2] ?? '').replace(/\{([^}]+)\}/g, (_, slot: string) => fill(slot)[0]),
          TYPES[match[1]] ?? null,
        );
      else {
        const [value, type] = fill(match[3] ?? '');
        const article = /^the /i.exec(value)?.[0] ?? '';
        text += article;
        if (match[4]) text += `${value}s`;
        else put(value.slice(article.length), type);
      }
    }
    text += template.slice(at);
    return { id, text, entities: marks };
  }

  const articles: NewsArticle[] = [];
  const templates = TEMPLATES.split('---\n').map((template) => template.trim());
  for (let round = 0; round < rounds; round++)
    templates.forEach((template, i) => {
      let article = write(template, `news-${round}-${i}`);
      // Straight marks in half of the rounds.
      if (round % 2 === 1) article = { ...article, text: article.text.replace(/[“”]/g, '"').replace(/[’‘]/g, "'") };
      articles.push(article);
    });
  return articles;
}
