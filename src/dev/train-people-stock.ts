/** Given names and surnames as English newspapers write them, for languages that openly licensed stocks hold only in their own letters. */
export const STOCK: Readonly<Record<string, { readonly given: string; readonly surname: string }>> = {
  zh: {
    given:
      'Xiaoming Wei Jianguo Yifan Meiling Guoqiang Zhiyuan Haoran Lijuan Xiuying Jing Dawei Ming Hui Zemin Shaoqi Rongji Qishan Yang Peng Liping Zhongshan Kaiwen Ruolan Tianyu Zhaoxing Bo Jun Qiang',
    surname:
      'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lai Tsai Hsu Chiang',
  },
  ko: {
    given:
      'Ji-won Min-ho Jong-un Dae-jung Soo-jin Hye-kyung Seung-min Young-sam Yong-nam Kyong-hui Jae-in Geun-hye Song-chol Myong-guk Hyun-woo Eun-ji Ji-hoon Tae-hyun In-sook Joo-ho Jong Chol Un Il',
    surname:
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon Ri Pak Chung Roh Ban Ryu Noh',
  },
  ja: {
    given:
      'Shinzo Yukio Kenji Haruka Takashi Naomi Hiroshi Keiko Junichiro Taro Yoshihide Akira Satoshi Yuki Kazuo Masako Naoto Ryota Sakura Daichi Emi Toshiro Mariko Koji Fumio',
    surname:
      'Tanaka Suzuki Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Shimizu Hayashi Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Ito Kishida Murakami Noda',
  },
  ar: {
    given:
      'Mohammed Ahmed Ali Hassan Hussein Omar Khaled Ibrahim Yousef Mustafa Abdullah Abdel-Rahman Mahmoud Tariq Saeed Nasser Faisal Salman Bashar Hosni Moammar Yasser Fatima Aisha Layla Zeinab Amal Hanan Rania Nour Samir Walid Ziad Jamal Abdul Karim Marwan Rami Issa Khalil Ismail Nabil Hatem Wael Asma Huda Mona Abu',
    surname:
      'al-Khatib al-Masri al-Hashimi al-Sudani al-Assad al-Maliki al-Zahrani al-Qahtani al-Otaibi al-Thani al-Nahyan al-Saud al-Jaafari al-Sadr al-Amin el-Sayed el-Baradei el-Sisi bin Zayed bin Talal bin Rashid Hamdan Haddad Khoury Nasrallah Barghouti Mansour Saleh Abbas Haniyeh Mubarak Gadhafi Arafat Hussein Jumblatt Hariri Aoun Mikati Bakr Osman Farouk Darwish Shahin Qasim Najjar Awad Zidan Bishara Tamimi Dahlan Erekat Fayyad Mashaal Al-Fayed Al-Rashid Al-Mutairi',
  },
  fa: {
    given:
      'Hassan Mahmoud Mohammad Ali Reza Hossein Javad Masoud Ebrahim Akbar Mehdi Amir Abbas Mohsen Saeed Shirin Nasrin Maryam Parisa Leila Golnaz Farhad Behrouz Dariush Kaveh Ashraf Hamid Abdullah Gulbuddin Burhanuddin Zalmay',
    surname:
      'Rouhani Khatami Rafsanjani Mousavi Karroubi Zarif Larijani Jalili Ahmadi Hosseini Rezaei Tehrani Shirazi Ebadi Ghalibaf Velayati Araghchi Pourmohammadi Salehi Kharrazi Soleimani Qaani Rahimi Karimi Sadeghi Ghorbani Mottaki Karzai Ghani Massoud Rabbani Hekmatyar Dostum Ghaffari',
  },
  ru: {
    given:
      'Vladimir Dmitry Sergei Alexei Mikhail Boris Yuri Igor Andrei Nikolai Ivan Viktor Anatoly Gennady Yevgeny Konstantin Oleg Roman Valery Olga Tatyana Svetlana Natalya Irina Yekaterina Galina Lyudmila Anna Maria Vasily Grigory Pavel Maxim Kirill Ruslan Shamil Aslan',
    surname:
      'Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Volkov Lebedev Kozlov Novikov Morozov Sokolov Lavrov Medvedev Gorbachev Chernomyrdin Primakov Zyuganov Yavlinsky Nemtsov Chubais Berezovsky Khodorkovsky Kasyanov Sobchak Peskov Shoigu Gerasimov Navalny Zakharova Ivanova Petrova Orlova Sorokina Maskhadov Basayev Kadyrov Dudayev Zhirinovsky Stepashin Kiriyenko Rybkin Ilyin Kalinin Bykov',
  },
  uk: {
    given:
      'Volodymyr Oleksandr Petro Viktor Yulia Andriy Dmytro Oleksiy Serhiy Mykhailo Oksana Olena Iryna Kateryna Vitali Leonid Mykola Bohdan Taras Halyna Natalia Yuriy',
    surname:
      'Zelenskyy Poroshenko Tymoshenko Yushchenko Yanukovych Kuleba Shmyhal Zaluzhnyi Klitschko Kravchuk Kuchma Yermak Shevchenko Kovalenko Bondarenko Tkachenko Melnyk Kravchenko Boyko Koval Savchenko Hrytsenko Danylenko Budanov Syrskyi Podolyak',
  },
  he: {
    given:
      'Benjamin Yitzhak Shimon Ehud Ariel Yossi Avigdor Moshe Tzipi Yair Naftali David Golda Yoav Benny Dalia Ronit Uzi Natan Shlomo Itamar Bezalel Avraham Yael Orly Eyal Gadi',
    surname:
      'Netanyahu Rabin Peres Barak Sharon Olmert Lapid Bennett Gantz Gallant Lieberman Levy Mizrahi Cohen Peretz Livni Shamir Dayan Meir Weizman Mordechai Sharansky Beilin Sarid Eitan Ben-Gvir Ben-Eliezer Shaked Hanegbi Erdan Herzog Halevi Katz',
  },
  el: {
    given:
      'Costas Kostas Andreas George Yannis Alexis Kyriakos Antonis Nikos Dimitris Eleni Maria Dora Theodoros Stavros Panagiotis Evangelos Lefteris Katerina',
    surname:
      'Papandreou Simitis Karamanlis Tsipras Mitsotakis Samaras Venizelos Papadopoulos Pangalos Stephanopoulos Varoufakis Vassiliou Clerides Anastasiades Kyprianou Christodoulides Theodorakis Economou Nikolaidis',
  },
  id: {
    given:
      'Susilo Bambang Joko Megawati Abdurrahman Prabowo Sri Amien Wiranto Jusuf Retno Budi Agus Dewi Siti Ratna Suharto Mahathir Anwar Najib Thaksin Yingluck Somchai Prayuth Chuan Abhisit Ferdinand Corazon Fidel Benigno Rodrigo Gloria Aung',
    surname:
      'Widodo Yudhoyono Sukarnoputri Wahid Subianto Indrawati Rais Kalla Marsudi Santoso Hartono Wijaya Habibie Mohamad Ibrahim Razak Shinawatra Chan-ocha Leekpai Vejjajiva Marcos Aquino Ramos Estrada Duterte Arroyo Reyes Santos Bautista',
  },
  south: {
    given:
      'Atal Narendra Rahul Sonia Indira Manmohan Rajiv Priyanka Amit Arvind Nawaz Benazir Imran Pervez Asif Bilawal Zulfikar Sheikh Khaleda Mahinda Ranil Chandrika Gotabaya Pushpa Sushma Vikram Anjali Deepak Sunita Ramesh Lakshmi Suresh Kavita Inzamam Wasim Sachin Sourav Javagal',
    surname:
      'Vajpayee Modi Gandhi Singh Kejriwal Advani Sharif Bhutto Khan Musharraf Zardari Hasina Zia Rajapaksa Wickremesinghe Kumaratunga Dahal Patel Sharma Gupta Reddy Nair Iyer Banerjee Chatterjee Mukherjee Rao Desai Mehta Kapoor Chaudhry Malik Ahmed Rahman Perera Fernando Tendulkar Ganguly Akram',
  },
  africa: {
    given:
      'Nelson Thabo Robert Olusegun Kofi Julius Jomo Daniel Raila Uhuru Goodluck Muhammadu Paul Yoweri Laurent Joseph Mobutu Sani Moshood Ngozi Chinua Wole Amara Chidi Kwame Abdoulaye Alpha Ousmane Fatou Aminata Mamadou Ibrahima Tendai Morgan Grace Winnie Cyril Jacob Haile Meles Abiy Isaias Omar',
    surname:
      'Mandela Mbeki Mugabe Obasanjo Annan Nyerere Kenyatta Moi Odinga Jonathan Buhari Kagame Museveni Kabila Abacha Abiola Okonjo-Iweala Achebe Soyinka Okafor Okoye Adeyemi Mensah Nkrumah Wade Conde Diallo Traore Keita Sankara Diop Tsvangirai Mnangagwa Ramaphosa Zuma Selassie Zenawi Ahmed Afwerki Bashir Kibaki Tutu Sisulu Banda Kaunda Chiluba Dlamini',
  },
};

/** English words that are surnames too: the hard case of a surname that stands alone. */
export const WORD_SURNAMES =
  `Brown May Rice Bush Long Early Wise Law Bird Grant Cross Marsh Price Rich Young Black White Green Gray King Bishop Pope
  Cook Baker Butler Carter Cooper Fisher Hunter Mason Miller Porter Potter Taylor Turner Walker Weaver Ward Page Parks Wood
  Woods Field Fields Hill Hall House Lane Rivers Lake Pond Brook Banks Stone Rock Field Flowers Rose Berry Bean Day Weeks
  Winter Summers Snow Frost Storm Love Joy Hope Best Goodman Strong Sharp Swift Small Short Little Moody Savage Noble Power
  Powers Church Temple Abbott Monk Deacon Sexton Bell Horn Drum Singer Song Case Cash Dollar Penny Fox Wolf Lamb Bull Hart
  Drake Swan Finch Crane Hawk Rain West North Easton Justice Judge Sheriff Sergeant Major Marshall Chance Booker Reader
  Quick Reason Salmon Pike Trout Tate Wells Waters Gates Doors Bridges Street Park England Ireland France Holland Jordan
  Israel Chad Georgia Houston Austin Dallas Jackson Lincoln Madison Washington Cleveland Raleigh Paris London York Sydney
  Kent Chester Lancaster Kingston Hamilton Wellington Victoria Florence Vienna Milan Cruz Angel Solo Christian Bacon Battle
  Cotton Crook Dear Fair Friend Gore Head Hood Hook Lord Mann Nice Otter Paige Peacock Plant Pratt Ray Root Sage Self Slaughter
  Speed Steel Stern Street Tripp Tucker Void Wall Watt Weed Wild Wing Worth Yates`
    .trim()
    .split(/\s+/);
