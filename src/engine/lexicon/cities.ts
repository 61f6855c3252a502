/**
 * Cities and regions, one a line: `name; spellings that are set instead of it; other names`. The
 * second field is what `names/two-names-one-place` holds against the first. Compiled by hand for
 * this project.
 */
export const cityRows = `
Abidjan
Abu Dhabi
Abuja;Abudja
Accra
Addis Ababa;Addis Abeba
Aden
Aleppo
Alexandria
Algiers;Alger
Almaty;Alma-Ata,Alma Ata
Amman
Amsterdam
Ankara
Antananarivo
Antwerp;Antwerpen
Ashgabat;Ashkhabad,Ashgabad
Asmara;Asmera
Astana;Nur-Sultan
Asunción;Asuncion
Athens
Atlanta
Auckland
Baghdad;Bagdad
Baku
Bali
Baltimore
Bamako
Bangalore;Bengaluru
Bangkok
Barcelona
Basel;Basle,Bale
Basra;Basrah
Beijing;Peking
Beirut;Beyrouth
Belfast
Belgrade;Beograd
Bengal
Benghazi;Bengasi,Banghazi
Berlin
Bern;Berne
Bethlehem
Birmingham
Bishkek
Bogotá;Bogota
Bologna
Bonn
Boston
Brasília;Brasilia
Bratislava
Bruges;Brugge
Brussels;Bruxelles
Bucharest;Bucuresti
Budapest
Buenos Aires
Bujumbura
Cairo
Calcutta;Kolkata
California
Canberra
Cape Town;Capetown
Caracas
Cardiff
Casablanca
Catalonia;Catalunya
Chechnya;Chechenia,Chechnia
Chennai;Madras
Chernihiv;Chernigov
Chernivtsi;Chernovtsy
Chernobyl;Chornobyl
Chicago
Chișinău;Chisinau,Kishinev
Cincinnati;Cincinatti
Cleveland
Cologne;Köln
Conakry
Copenhagen
Crimea;Krym
Dakar
Dallas
Damascus
Dar es Salaam
Darfur
Denver
Detroit
Dhaka;Dacca
Dnipro;Dnepr,Dnieper;Dnipropetrovsk
Doha
Donbas;Donbass
Donetsk;Donetzk
Dresden
Dubai;Dubay
Dublin
Dushanbe
Düsseldorf;Dusseldorf,Duesseldorf
Edinburgh;Edinborough
Eilat;Elat
Fallujah;Falluja
Florence
Florida
Frankfurt
Freetown
Gaza
Gdańsk;Gdansk;Danzig
Geneva;Genève
Genoa
Ghent;Gent
Giza
Glasgow
Gothenburg;Göteborg,Goteborg
Guantánamo;Guantanamo
Guangzhou;;Canton
Hague
Haifa
Hamburg
Hanoi
Harare
Havana;Habana
Hebron
Helsinki
Herat
Hiroshima
Ho Chi Minh City;;Saigon
Hodeidah;Hodeida,Hudaydah
Homs
Houston
Idlib
Islamabad
Istanbul;;Constantinople
Izmir
Jaffa
Jakarta
Jalalabad
Jeddah;Jedda,Jidda,Jiddah
Jenin;Jennin
Jerusalem
Johannesburg
Juba
Kabul
Kampala
Kandahar;Qandahar
Karachi
Kashmir
Kathmandu;Katmandu
Kharkiv;Kharkov
Khartoum
Kherson
Khmelnytskyi;Khmelnitsky
Kigali
Kinshasa
Kirkuk
Kobani;Kobane
Kraków;Krakow,Cracow
Kramatorsk
Kryvyi Rih;Krivoy Rog,Kryvyy Rih
Kuala Lumpur
Kunduz
Kyiv;Kiev,Kyyiv
Kyoto
La Paz
Lagos
Lahore
Las Vegas
Leipzig
Lhasa
Lilongwe
Lima
Lisbon;Lisboa
Ljubljana
Lomé;Lome
London
Los Angeles
Luanda
Lucerne;Luzern
Luhansk;Lugansk
Lusaka
Lviv;Lvov
Lyon
Madrid
Majorca;Mallorca
Malé
Managua
Manchester
Manila
Maputo
Mariupol;Marioupol
Marrakesh;Marrakech
Marseille
Mecca;Makkah
Medina
Melbourne
Melitopol
Miami
Milan
Minsk
Mogadishu;Mogadiscio
Monrovia
Montevideo
Montreal
Moscow;Moskva
Mosul
Mumbai;Bombay
Munich
Muscat;Masqat
Mykolaiv;Nikolaev,Nikolayev,Mykolayiv
N'Djamena;Ndjamena
Nablus
Nagasaki
Nagorno-Karabakh;Nagorny Karabakh;Karabakh,Artsakh
Nairobi
Nanjing;Nanking
Naples
New Delhi;;Delhi
New Orleans
New York
Niamey
Nice
Nicosia
Nouakchott
Nuremberg;Nürnberg,Nuernberg
Odesa;Odessa
Osaka
Oslo
Ottawa
Ouagadougou
Palermo
Palmyra
Paris
Perth
Peshawar
Philadelphia
Phnom Penh;Pnom Penh
Pittsburgh;Pittsburg
Port Elizabeth;;Gqeberha
Porto
Port-au-Prince;Port au Prince
Prague;Praha
Pretoria;;Tshwane
Pristina;Prishtina
Pyongyang
Quebec;Québec
Quito
Rabat
Ramallah
Rangoon;Yangon
Raqqa;Raqqah,Rakka
Reykjavík;Reykjavik
Riga
Rio de Janeiro;;Rio
Riyadh;Riyad
Rome
Saint Petersburg;St. Petersburg,St Petersburg;Petersburg,Leningrad
Salonika;Thessaloniki,Salonica
San Diego
San Francisco
San José;San Jose
San Juan
San Salvador
Sana'a;Sanaa,Sana’a
Santiago
Santo Domingo
São Paulo;Sao Paulo
Sarajevo
Seattle
Seoul
Sevastopol;Sebastopol
Seville
Shanghai
Shenzhen;Shenzen
Sichuan;Szechuan
Simferopol
Skopje;Skopie
Sofia
Srinagar
Stockholm
Strasbourg
Stuttgart
Sydney
Tabriz
Taipei
Tallinn;Tallin
Tashkent
Tbilisi;Tiflis
Tegucigalpa
Tehran;Teheran
Tel Aviv
Texas
Thessaly
Tianjin;Tientsin
Tibet
Tigray;Tigrai
Tijuana
Timbuktu;Timbuctoo
Tirana
Tokyo;Tokio
Toronto
Tripoli
Tunis
Turin
Ulaanbaatar;Ulan Bator
Utrecht
Valletta
Valencia
Vancouver
Varanasi;Benares,Banaras
Venice
Vienna
Vientiane
Vilnius
Vladivostok
Volgograd;;Stalingrad
Warsaw;Warszawa
Washington
Wellington
Windhoek
Wuhan
Xi'an
Xinjiang;Sinkiang
Yaoundé;Yaounde
Yerevan;Erevan
Yokohama
Zagreb
Zanzibar
Zaporizhzhia;Zaporizhia,Zaporozhye,Zaporizhzhya
Zurich;Zürich
Pune;Poona
Thiruvananthapuram;Trivandrum
Kochi;Cochin
Mysuru;Mysore
Kanpur;Cawnpore
Chongqing;Chungking
Xiamen;Amoy
Khan Younis;Khan Yunis,Khan Yunus
Deir ez-Zor;Deir al-Zor,Deir Ezzor,Deir al-Zour
Misrata;Misurata
Sirte;Surt
Uzhhorod;Uzhgorod
Ternopil;Ternopol
Rivne;Rovno
Vinnytsia;Vinnitsa,Vinnytsya
Kropyvnytskyi;Kirovohrad,Kirovograd
Bakhmut;Artemivsk,Artyomovsk
Kremenchuk;Kremenchug
Sloviansk;Slavyansk
Chasiv Yar;Chasov Yar
Hrodna;Grodno
Mahilyow;Mogilev
Homel;Gomel
Sukhumi;Sokhumi
Tskhinvali;Tskhinval
Stepanakert;Khankendi
Najaf;Nejef
Karbala;Kerbala
Erbil;Irbil,Arbil
Mazar-i-Sharif;Mazar-e-Sharif
Balochistan;Baluchistan
Sindh;Sind
Isfahan;Esfahan
Mashhad;Meshed
Kinmen;Quemoy
Da Nang;Danang
Sittwe;Akyab
Mawlamyine;Moulmein
Makassar;Ujung Pandang
Yogyakarta;Jogjakarta
Surabaya;Surabaja
Sharm el-Sheikh;Sharm el Sheikh,Sharm al-Sheikh
Latakia;Lattakia
Qamishli;Kamishli
Gyumri;Leninakan
Tangier;Tangiers,Tanger
Łódź;Lodz
Wrocław;Wroclaw;Breslau
Kaunas;Kovno
Brno;Brünn
Malmö;Malmo
Málaga;Malaga
Córdoba;Cordoba
Medellín;Medellin
Cancún;Cancun
Ciudad Juárez;Ciudad Juarez
Juárez;Juarez
Culiacán;Culiacan
Mérida;Merida
Valparaíso;Valparaiso
Belém;Belem
Florianópolis;Florianopolis
Maceió;Maceio
Tromsø;Tromso
Aarhus;Århus
Timișoara;Timisoara
Iași;Iasi
Alabama
Alaska
Arizona
Arkansas
Colorado
Connecticut
Delaware
Hawaii;Hawai'i
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts;Massachusets
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Utah
Vermont
Virginia
West Virginia
Wisconsin
Wyoming
Africa
Asia
Europe
Middle East;;Mideast
Antarctica
Arctic
Balkans
Caucasus
Siberia
Scandinavia
`;
