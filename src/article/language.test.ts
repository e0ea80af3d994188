import { describe, expect, it } from 'vitest';
import { languageOf } from './language.js';

/** A short item of news, written for this test, in each of the languages. */
const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'de',
    'Der Bürgermeister sagte am Dienstag, dass die Brücke über den Fluss nach dem Sturm gesperrt bleibt und erst im Herbst wieder geöffnet werden kann. Die Anwohner müssen bis dahin einen langen Umweg nehmen.',
  ],
  [
    'fr',
    'La maire a déclaré mardi que le pont resterait fermé après la tempête et ne pourrait pas être rouvert avant l’automne. Les habitants devront faire un long détour pour aller au travail.',
  ],
  [
    'es',
    'La alcaldesa dijo el martes que el puente seguirá cerrado después de la tormenta y que no podrá abrirse antes del otoño. Los vecinos tendrán que dar un largo rodeo para ir a trabajar.',
  ],
  [
    'it',
    'La sindaca ha detto martedì che il ponte resterà chiuso dopo la tempesta e che non potrà essere riaperto prima dell’autunno. Gli abitanti dovranno fare un lungo giro per andare al lavoro.',
  ],
  [
    'pt',
    'A prefeita disse na terça-feira que a ponte vai continuar fechada depois da tempestade e que não poderá ser reaberta antes do outono. Os moradores terão de fazer um longo desvio.',
  ],
  [
    'nl',
    'De burgemeester zei dinsdag dat de brug na de storm gesloten blijft en pas in de herfst weer open kan. De bewoners moeten tot die tijd een lange omweg maken naar hun werk.',
  ],
  [
    'sv',
    'Borgmästaren sade på tisdagen att bron förblir stängd efter stormen och att den inte kan öppnas igen förrän i höst. De boende måste ta en lång omväg för att komma till arbetet.',
  ],
  [
    'da',
    'Borgmesteren sagde tirsdag, at broen forbliver lukket efter stormen og først kan åbnes igen til efteråret. Beboerne må indtil da køre en lang omvej for at komme på arbejde.',
  ],
  [
    'fi',
    'Pormestari sanoi tiistaina, että silta pysyy suljettuna myrskyn jälkeen eikä sitä voida avata ennen syksyä. Asukkaiden on siihen asti kuljettava pitkä kiertotie töihin.',
  ],
  [
    'pl',
    'Burmistrz powiedziała we wtorek, że most pozostanie zamknięty po burzy i nie zostanie otwarty przed jesienią. Mieszkańcy muszą do tego czasu jeździć do pracy długim objazdem.',
  ],
  [
    'cs',
    'Starostka v úterý řekla, že most zůstane po bouři uzavřen a otevřít se může nejdříve na podzim. Obyvatelé musí do té doby jezdit do práce dlouhou objížďkou.',
  ],
  [
    'hu',
    'A polgármester kedden azt mondta, hogy a híd a vihar után zárva marad, és ősz előtt nem lehet újra megnyitni. A lakóknak addig hosszú kerülővel kell munkába járniuk.',
  ],
  [
    'ro',
    'Primărița a spus marți că podul va rămâne închis după furtună și că nu va putea fi redeschis înainte de toamnă. Locuitorii vor trebui să facă un ocol lung până la serviciu.',
  ],
  [
    'tr',
    'Belediye başkanı salı günü yaptığı açıklamada, köprünün fırtınadan sonra kapalı kalacağını ve sonbahardan önce yeniden açılamayacağını söyledi. Mahalle sakinleri işe gitmek için uzun bir yoldan dolaşacak.',
  ],
  [
    'id',
    'Wali kota mengatakan pada hari Selasa bahwa jembatan itu akan tetap ditutup setelah badai dan tidak dapat dibuka kembali sebelum musim gugur. Warga harus mengambil jalan memutar yang panjang untuk pergi bekerja.',
  ],
  [
    'vi',
    'Thị trưởng cho biết hôm thứ Ba rằng cây cầu sẽ vẫn đóng cửa sau cơn bão và không thể mở lại trước mùa thu. Người dân sẽ phải đi đường vòng dài để đi làm.',
  ],
  [
    'ru',
    'Мэр города заявила во вторник, что мост останется закрытым после бури и что его не смогут открыть раньше осени. Жителям придётся ездить на работу в объезд.',
  ],
  [
    'uk',
    'Міська голова заявила у вівторок, що міст залишиться закритим після бурі і що його не зможуть відкрити раніше осені. Мешканцям доведеться їздити на роботу в об’їзд.',
  ],
  [
    'el',
    'Η δήμαρχος δήλωσε την Τρίτη ότι η γέφυρα θα παραμείνει κλειστή μετά την καταιγίδα και δεν θα ανοίξει πριν από το φθινόπωρο.',
  ],
  [
    'ar',
    'قالت رئيسة البلدية يوم الثلاثاء إن الجسر سيبقى مغلقا بعد العاصفة ولن يعاد فتحه قبل الخريف، وسيضطر السكان إلى سلوك طريق طويل.',
  ],
  [
    'fa',
    'شهردار روز سه‌شنبه گفت که این پل پس از توفان بسته می‌ماند و پیش از پاییز باز نخواهد شد و مردم باید از راه دورتری به سر کار بروند.',
  ],
  [
    'he',
    'ראשת העיר אמרה ביום שלישי כי הגשר יישאר סגור אחרי הסערה ולא ייפתח מחדש לפני הסתיו. התושבים ייאלצו לנסוע בדרך ארוכה לעבודה.',
  ],
  ['hi', 'महापौर ने मंगलवार को कहा कि तूफान के बाद पुल बंद रहेगा और शरद ऋतु से पहले उसे फिर से नहीं खोला जा सकेगा।'],
  ['th', 'นายกเทศมนตรีกล่าวเมื่อวันอังคารว่าสะพานจะยังคงปิดหลังจากพายุและจะไม่เปิดอีกครั้งก่อนฤดูใบไม้ร่วง'],
  ['zh', '市长星期二表示，大桥在风暴之后将继续关闭，秋天之前无法重新开放。居民上班必须绕很远的路。'],
  [
    'ja',
    '市長は火曜日、嵐のあと橋は閉鎖されたままで、秋までは再開できないと述べた。住民は仕事に行くために遠回りをしなければならない。',
  ],
  [
    'ko',
    '시장은 화요일 폭풍 이후 다리가 계속 폐쇄될 것이며 가을 전에는 다시 열 수 없다고 말했다. 주민들은 출근하려면 먼 길을 돌아가야 한다.',
  ],
];

const ENGLISH =
  'The mayor said on Tuesday that the bridge would stay closed after the storm and that it could not be opened again before the autumn. Residents have to take a long way round to get to work.';

const of = (language: string) => FOREIGN.find(([tag]) => tag === language)?.[1] ?? '';

describe('the language', () => {
  it.each(FOREIGN)('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['prose', ENGLISH],
    ['capitals', ENGLISH.toUpperCase()],
    ['nothing', ''],
    ['a headline', 'Dam breaks above Oslo: forty houses gone'],
    [
      'names',
      'Ana Holt, João da Silva, François Dupont, Jürgen Müller, Łukasz Nowak, Nguyễn Văn An, José Ortega y Gasset',
    ],
    [
      'a table of results',
      'ATHLETICS - Leading results in Zürich\n\n100 metres\n1. Usain Muster (Jamaica) 9.90 seconds\n2. Jean Dupont (France) 9.95\n3. Lars Nilsson (Sweden) 9.99\n\nHammer throw\n1. Jürgen Müller (Germany) 80.12 metres\n2. Łukasz Nowak (Poland) 79.95\n3. José Ruiz (Spain) 79.01\n\nMixed relay heat two\n1. Italy 3:15.02\n2. Brazil 3:16.40',
    ],
    ['a German word or two', 'The party “Alternative für Deutschland” and the Süddeutsche Zeitung were named.'],
    ['prose with a quotation in French', `${ENGLISH} « ${of('fr')} », she wrote in a letter to the paper.`],
    ['prose with a quotation in Russian', `${ENGLISH} ${ENGLISH}\n\n“${of('ru')}” the poster read.`],
  ])('is English for %s', (_what, text) => {
    expect(languageOf(text)).toBe('en');
  });

  it('is that of the story under an English headline or with an English quotation', () => {
    for (const language of ['de', 'fr', 'es', 'ru', 'zh', 'ar']) {
      const story = Array.from({ length: 4 }, () => of(language)).join('\n\n');
      expect(languageOf(`Bridge stays closed after the storm\n\n${story}`)).toBe(language);
      expect(languageOf(`${story}\n\n“We are sorry for the long way round to work,” she told the BBC.`)).toBe(language);
    }
  });

  it('is not English where it may have no name', () => {
    const catalan =
      'L’alcaldessa va dir dimarts que el pont continuarà tancat després de la tempesta i que no es podrà tornar a obrir abans de la tardor. Els veïns hauran de fer una volta molt llarga per anar a la feina, i els autobusos sortiran una mica més d’hora cada matí. L’ajuntament demana paciència a tothom i diu que les obres començaran aviat.';
    expect(languageOf(catalan)).not.toBe('en');
    // Georgian is none of the library's languages.
    expect(languageOf('ქალაქის მერმა სამშაბათს თქვა, რომ ხიდი ქარიშხლის შემდეგ დაკეტილი დარჩება.')).not.toBe('en');
  });
});
