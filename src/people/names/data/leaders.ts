/**
 * Heads of state and government and others whom the news names without telling who they are, from general knowledge, since
 * about 1990: full name, and the short form after a stroke where it is not the last word.
 */
export const LEADERS: readonly string[] = `
Xi Jinping/Xi|Hu Jintao/Hu|Jiang Zemin/Jiang|Deng Xiaoping/Deng|Li Qiang/Li|Li Keqiang/Li|Wen Jiabao/Wen|Wang Yi/Wang|Zhu Rongji/Zhu|Mao Zedong/Mao
Kim Jong Un/Kim|Kim Jong Il/Kim|Kim Il Sung/Kim|Moon Jae-in/Moon|Yoon Suk Yeol/Yoon|Lee Jae-myung/Lee|Park Geun-hye/Park|Lai Ching-te/Lai|Tsai Ing-wen/Tsai|Carrie Lam
Shinzo Abe|Fumio Kishida|Shigeru Ishiba|Sanae Takaichi|Junichiro Koizumi|Yoshihide Suga|Ryutaro Hashimoto|Aung San Suu Kyi/Suu Kyi|Min Aung Hlaing|Ho Chi Minh/Ho
Vladimir Putin|Dmitry Medvedev|Boris Yeltsin|Mikhail Gorbachev|Sergei Lavrov|Alexei Navalny|Yevgeny Prigozhin|Joseph Stalin|Vladimir Lenin|Nikita Khrushchev|Leonid Brezhnev
Volodymyr Zelenskyy|Volodymyr Zelensky|Petro Poroshenko|Viktor Yanukovych|Yulia Tymoshenko|Alexander Lukashenko|Nikol Pashinyan|Ilham Aliyev|Mikheil Saakashvili
Donald Trump|Joe Biden|Barack Obama|George W. Bush|Bill Clinton|Hillary Clinton|Kamala Harris|Mike Pence|JD Vance|Ronald Reagan|Jimmy Carter|Gerald Ford|Richard Nixon|John F. Kennedy
Al Gore|Bob Dole|Dick Cheney|Colin Powell|Condoleezza Rice|Madeleine Albright|Donald Rumsfeld|John Kerry|Mike Pompeo|Antony Blinken|Marco Rubio|Lloyd Austin|Pete Hegseth|Henry Kissinger
Nancy Pelosi|Mitch McConnell|Chuck Schumer|Newt Gingrich|Paul Ryan|John McCain|Mitt Romney|Bernie Sanders|Ron DeSantis|Elon Musk|Mark Zuckerberg|Jeff Bezos|Bill Gates|Alan Greenspan|Jerome Powell|Janet Yellen
Emmanuel Macron|Nicolas Sarkozy|François Hollande|Jacques Chirac|François Mitterrand|Lionel Jospin|Marine Le Pen/Le Pen|Charles de Gaulle/de Gaulle|Michel Barnier|Gabriel Attal
Angela Merkel|Olaf Scholz|Friedrich Merz|Helmut Kohl|Gerhard Schröder|Annalena Baerbock|Adolf Hitler|Willy Brandt|Karl Lauterbach
Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|John Major|Margaret Thatcher|Nigel Farage|Jeremy Corbyn|Winston Churchill|David Lammy|Nicola Sturgeon
Giorgia Meloni|Silvio Berlusconi|Matteo Salvini|Mario Draghi|Romano Prodi|Matteo Renzi|Benito Mussolini|Pedro Sánchez|Mariano Rajoy|José María Aznar|Felipe González|Carles Puigdemont|Francisco Franco
Viktor Orban|Viktor Orbán|Donald Tusk|Andrzej Duda|Lech Walesa|Jaroslaw Kaczynski|Vaclav Havel|Vaclav Klaus|Robert Fico|Andrej Babis|Slobodan Milosevic|Radovan Karadzic|Ratko Mladic|Franjo Tudjman|Aleksandar Vucic|Alija Izetbegovic|Josip Broz Tito/Tito
Recep Tayyip Erdogan|Tansu Ciller|Turgut Ozal|Kyriakos Mitsotakis|Alexis Tsipras|Ursula von der Leyen/von der Leyen|Jose Manuel Barroso|Jean-Claude Juncker|Jens Stoltenberg|Mark Rutte|Geert Wilders|Javier Solana|Kaja Kallas|Josep Borrell
Benjamin Netanyahu|Yitzhak Rabin|Shimon Peres|Ariel Sharon|Ehud Barak|Ehud Olmert|Naftali Bennett|Yair Lapid|Benny Gantz|Yoav Gallant|Yasser Arafat|Mahmoud Abbas|Ismail Haniyeh|Yahya Sinwar|Hassan Nasrallah|Ahmed Yassin
Ali Khamenei|Ruhollah Khomeini|Hassan Rouhani|Mahmoud Ahmadinejad|Mohammad Khatami|Ebrahim Raisi|Masoud Pezeshkian|Qassem Soleimani|Abbas Araghchi|Javad Zarif|Saddam Hussein/Saddam|Nouri al-Maliki/al-Maliki|Tariq Aziz
Bashar Assad|Bashar al-Assad/al-Assad|Ahmed al-Sharaa/al-Sharaa|Hafez Assad|Hosni Mubarak|Anwar Sadat|Abdel-Fattah el-Sissi/el-Sissi|Mohammed Morsi|Moammar Gadhafi|Muammar Gaddafi|Mohammed bin Salman|Mohammed bin Zayed|Osama bin Laden/bin Laden|Ayman al-Zawahri/al-Zawahri|Hamid Karzai|Ashraf Ghani
Narendra Modi|Manmohan Singh|Atal Bihari Vajpayee|Indira Gandhi|Rahul Gandhi|Imran Khan|Nawaz Sharif|Shehbaz Sharif|Pervez Musharraf|Benazir Bhutto|Sheikh Hasina/Hasina|Muhammad Yunus|Mahinda Rajapaksa|Dalai Lama
Joko Widodo/Jokowi|Prabowo Subianto/Prabowo|Suharto|Mahathir Mohamad/Mahathir|Anwar Ibrahim/Anwar|Ferdinand Marcos|Rodrigo Duterte|Corazon Aquino|Thaksin Shinawatra/Thaksin|Pol Pot/Pol Pot|Hun Sen/Hun Sen|Norodom Sihanouk|Lee Kuan Yew/Lee
Nelson Mandela|Jacob Zuma|Cyril Ramaphosa|Thabo Mbeki|F.W. de Klerk/de Klerk|Robert Mugabe|Emmerson Mnangagwa|Paul Kagame|Yoweri Museveni|William Ruto|Uhuru Kenyatta|Raila Odinga|Daniel arap Moi/Moi|Abiy Ahmed/Abiy|Laurent Kabila|Joseph Kabila|Felix Tshisekedi|Mobutu Sese Seko/Mobutu|Bola Tinubu|Muhammadu Buhari|Olusegun Obasanjo|Sani Abacha|Charles Taylor|Omar al-Bashir/al-Bashir|Idi Amin|Haile Selassie|Desmond Tutu
Luiz Inácio Lula da Silva/Lula|Jair Bolsonaro|Dilma Rousseff|Javier Milei|Cristina Fernández|Carlos Menem|Juan Perón|Hugo Chávez|Hugo Chavez|Nicolás Maduro|Nicolas Maduro|Juan Guaidó|Gustavo Petro|Alvaro Uribe|Evo Morales|Alberto Fujimori|Augusto Pinochet|Gabriel Boric|Salvador Allende|Fidel Castro|Raúl Castro|Ernesto Guevara|Daniel Ortega|Nayib Bukele|Andrés Manuel López Obrador/López Obrador|Claudia Sheinbaum|Vicente Fox|Ernesto Zedillo|Jean-Bertrand Aristide|Manuel Noriega|Jovenel Moïse
Justin Trudeau|Mark Carney|Stephen Harper|Jean Chrétien|Brian Mulroney|Pierre Poilievre|Anthony Albanese|Scott Morrison|John Howard|Kevin Rudd|Tony Abbott|Jacinda Ardern|Christopher Luxon
António Guterres|Antonio Guterres|Kofi Annan|Ban Ki-moon/Ban|Boutros Boutros-Ghali|Mother Teresa|Martin Luther King Jr./King|Julian Assange|Edward Snowden|Greta Thunberg|Malala Yousafzai/Malala
`
  .trim()
  .split(/[|\n]/);

/** The words of the short forms, in lower case: "xi", "yeltsin", "suu", "kyi". */
export const LEADER_WORDS: readonly string[] = LEADERS.flatMap((leader) => {
  const [full = '', short] = leader.toLowerCase().split('/');
  return (short ?? full.split(' ').at(-1) ?? '').split(/[ -]/).filter((word) => word.length > 1);
});
