/** Short histories made up for the tests; a date stands as `[words|value]`, as in the table of cases. */
export interface History {
  readonly about: string;
  /** Publication date, or null. */
  readonly date: string | null;
  readonly text: string;
}

export const HISTORIES: readonly History[] = [
  {
    about: 'a border war, undated',
    date: null,
    text: `The Morvian War began on [4 October 1911|1911-10-04], when Morvian cavalry crossed the Lesk. [Two days later|1911-10-06] the border town of Orlo fell. On [19 October|1911-10-19] the Taurans counterattacked, but by [the end of November|1911-11] they had been thrown back to the hills.

In [January|1912-01] both armies were snowbound. The Morvians resumed their advance in [March|1912-03], took the fortress of Hest on [the 23rd|1912-03-23] and shelled the capital [the next day|1912-03-24]. An armistice was signed on [2 April|1912-04-02]. [The following month|1912-05] the king abdicated, and in [the summer|1912-SU] the first commissioners arrived. Peace was concluded in [February 1913|1913-02].`,
  },
  {
    about: 'a campaign, dated long after',
    date: '2009-11-20',
    text: `The Dellan campaign ([May 1942|1942-05] – [February 1943|1943-02]) was fought for the oilfields of the lower Dell. On [11 May 1942|1942-05-11] two divisions landed near Port Amery. The garrison surrendered on [14 May|1942-05-14]. [A week later|1942-W21] the invaders stood before Kessel, which had been evacuated in [April|1942-04].

In [August|1942-08] the defenders received their first tanks. On [3 September|1942-09-03] they struck at [dawn|1942-09-03TMO], and [three days later|1942-09-06] the siege was lifted. The last rear guard crossed the river in [January|1943-01]. On [9 February|1943-02-09] the port itself was retaken. Estimates of the dead were revised in [1968|1968] and again in [1994|1994].`,
  },
  {
    about: 'a company',
    date: '2018-06-04',
    text: `Harlin Optics was founded in [1921|1921] by Edda Harlin, a lens grinder. In [1934|1934] it moved to a new works at Brackwater. A fire destroyed the grinding hall in [October 1936|1936-10]; production resumed [the following spring|1937-SP].

During the war the firm made periscopes. In [June 1945|1945-06] the works were seized, and in [December|1945-12] they were handed back. Harlin died in [1951|1951], and her nephew took over [the same year|1951]. The company went public on [8 May 1963|1963-05-08]. [Two years later|1965] it bought its rival, Lumen. It was wound up in [March 1990|1990-03], and the last workers left in [July|1990-07].`,
  },
  {
    about: 'a life',
    date: null,
    text: `Ansel Corrie (born [12 June 1874|1874-06-12] in Wexcombe) was a botanist and explorer. He entered the navy in [1890|1890] and left it in [1897|1897]. In [May 1899|1899-05] he joined the Halvorsen expedition, which reached the Tamar plateau in [September|1899-09]. The party wintered there and returned in [April|1900-04].

Corrie married Ida Bell on [20 October 1902|1902-10-20]. [The next year|1903] he was elected to the academy. On [3 March 1907|1907-03-03] he fell ill at Lima; he died there [four days later|1907-03-07]. His diary was found in [1931|1931] and printed in [November of that year|1931-11].`,
  },
  {
    about: 'a timeline',
    date: null,
    text: `[1996|1996]: In [March|1996-03] the coalition collapses. On [2 June|1996-06-02] the opposition wins the vote.

[1998|1998]: A new constitution is adopted in [May|1998-05]. In [November|1998-11] the north declares its independence.

[2001|2001]: On [17 January|2001-01-17] shelling begins. A truce is signed in [August|2001-08].`,
  },
  {
    about: 'a timeline below a news story',
    date: '2024-02-14',
    text: `The president of Sandora resigned on [Tuesday|2024-02-13] after [a week|P1W] of protests.

Timeline of the crisis

[2015|2015]: The army seizes power in [July|2015-07]. In [September|2015-09] parliament is dissolved.

[2019|2019]: A new charter is passed on [4 April|2019-04-04]. The emergency is lifted in [October|2019-10].`,
  },
  {
    about: 'a strike',
    date: '2003-05-02',
    text: `The Brackwater strike of [1926|1926] was the longest in the history of the port. It broke out on [28 August 1926|1926-08-28] over wages. On [2 September|1926-09-02] the railwaymen joined, and [the following day|1926-09-03] the town stood still. Talks opened on [12 October|1926-10-12] and failed [two weeks later|1926-W43]. On [the 30th|1926-10-30] troops cleared the quays.

Hunger drove many back in [December|1926-12]. In [February|1927-02] the union gave in. The inquiry of [1931|1931] blamed both sides.`,
  },
  {
    about: 'a shipwreck told by weekdays',
    date: null,
    text: `The steamer Corvina left Hull on [Thursday, 9 March 1871|1871-03-09]. On [Saturday|1871-03-11] she was sighted off the Skerries. [The next morning|1871-03-12TMO] the wind rose, and at [9 p.m.|1871-03-12T21:00] she struck. The survivors were taken off on [Monday|1871-03-13]. The court of inquiry sat in [May|1871-05] and published its findings [a month later|1871-06].`,
  },
  {
    about: 'a party',
    date: '2012-09-30',
    text: `The Reform Union was formed in [1979|1979] from three smaller groups. In [November 1980|1980-11] it entered parliament with nine seats. It split in [the spring of 1983|1983-SP]; in [June|1983-06] its founder walked out. At the elections of [October 1984|1984-10] it won no seat. [Three years later|1987] it was refounded. In [1991|1991] it joined the government, which fell in [December|1991-12]. A second cabinet was sworn in [the following month|1992-01].`,
  },
  {
    about: 'a flood',
    date: null,
    text: `The Great Flood of [1953|1953] began in [the night of 31 January|1953-01-31TNI]. By [the following morning|1953-02-01TMO] forty dykes were broken. On [3 February|1953-02-03] the queen visited the islands. The last breach was closed in [November|1953-11]. [A year later|1954] parliament passed the Delta Act, and work began in [the autumn|1954-FA]. Warnings had been given in [1939|1939].`,
  },
  {
    about: 'a rising, with its aftermath',
    date: '2015-08-01',
    text: `On [2 November 1956|1956-11-02] students marched to the radio house in Tallow. [That evening|1956-11-02TEV] the guards opened fire. The government fell on [5 November|1956-11-05]; its leaders had fled [the day before|1956-11-04]. Tanks entered the city on [Sunday|1956-11-11], and [two days later|1956-11-13] the last post surrendered. Trials went on until [1959|1959]. In [January|1957-01] martial law was proclaimed. It was lifted in [May 1958|1958-05]. An amnesty followed in [1963|1963].`,
  },
  {
    about: 'background inside a news story',
    date: '2019-03-13',
    text: `The court in Almar will hear the appeal on [Monday|2019-03-18], its clerk said.

The case goes back to the flood of [2009|2009]. On [6 July 2009|2009-07-06] the dam at Corr gave way. On [8 July|2009-07-08] the minister resigned. In [December|2009-12] a commission blamed the builders.

The builders said on [Tuesday|2019-03-12] that they would wait for the ruling.`,
  },
  {
    about: 'a siege',
    date: '2011-04-02',
    text: `The siege of Tarn lasted from [7 October 1864|1864-10-07] to [29 March 1865|1865-03-29]. The town had been founded in [1702|1702]. By [mid-November|1864-11] bread was rationed. A relief column set out on [3 December|1864-12-03], but it was routed [four days later|1864-12-07]. [That winter|1864-WI] a third of the townspeople died. On [11 February|1865-02-11] the first wall was breached, and on [14 February|1865-02-14] the mayor asked for terms. They were refused. The citadel fell in [the last week of March|1865-W13]. A monument was raised in [1890|1890].`,
  },
  {
    about: 'a railway',
    date: null,
    text: `The Colm Valley line was authorised in [July 1861|1861-07]. Work began in [September|1861-09] under the engineer Abel Root, who had surveyed the valley in [1858|1858]. The tunnel at Dray was holed through on [30 January 1863|1863-01-30]; [the following day|1863-01-31] it flooded. The line opened to goods in [May|1863-05] and to passengers on [1 August|1863-08-01]. It was doubled [ten years later|1873]. [In the 1920s] traffic fell away. The last train ran on [Saturday, 4 June 1955|1955-06-04], and the rails were lifted in [the autumn|1955-FA].`.replace(
      '[In the 1920s]',
      'In [the 1920s|192]',
    ),
  },
  {
    about: 'a writer',
    date: '2020-02-20',
    text: `Mira Holub was born in Lesk on [5 May 1931|1931-05-05] and died there on [18 January 2009|2009-01-18]. She published her first stories in [1952|1952]. In [August 1968|1968-08] she signed the appeal of the sixty; in [October|1968-10] she lost her post, and in [January|1969-01] her books were withdrawn. She was arrested on [9 June 1972|1972-06-09] and tried [the same month|1972-06]. Released in [December 1974|1974-12], she worked as a cleaner. [The Long Field] came out abroad in [March 1976|1976-03] and won the Orsini prize [a year later|1977]. She could travel again in [the spring of 1989|1989-SP]. By [Christmas|1989-12-25] she sat in parliament.`.replace(
      '[The Long Field]',
      'The Long Field',
    ),
  },
  {
    about: 'a mutiny',
    date: null,
    text: `On the evening of [3 August 1917|1917-08-03] stokers of the cruiser Varga refused to sail. [The next morning|1917-08-04TMO] they raised the red flag. Two more ships joined them on [the 5th|1917-08-05]. At [noon|1917-08-05T12:00] the admiral gave them six hours. The mutiny collapsed on [8 August|1917-08-08]. Eleven men were shot in [September|1917-09]. [Two months later|1917-11] the fleet was sunk.`
      .replace('On the evening of [3 August 1917|1917-08-03]', 'On [the evening of 3 August 1917|1917-08-03TEV]')
      .replace('them six hours', 'them [six hours|PT6H]'),
  },
];
