/**
 * Countries and territories, one a line:
 * `name; spellings that are set instead of it, never beside it; other names; adjectives and people; capitals and
 * seats of government`.
 * An article mixes a name with its other names freely (the US, America); two spellings in one
 * article are an oversight. Compiled by hand for this project.
 */
export const countryRows = `
Afghanistan;;;Afghan,Afghans;Kabul
Albania;;;Albanian,Albanians;Tirana
Algeria;;;Algerian,Algerians;Algiers
Andorra;;;Andorran,Andorrans;Andorra la Vella
Angola;;;Angolan,Angolans;Luanda
Antigua and Barbuda;;Antigua;Antiguan,Antiguans;St. John's
Argentina;;;Argentine,Argentines,Argentinian,Argentinians;Buenos Aires
Armenia;;;Armenian,Armenians;Yerevan
Australia;;;Australian,Australians,Aussie;Canberra
Austria;;;Austrian,Austrians;Vienna
Azerbaijan;;;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku
Bahamas;;the Bahamas;Bahamian,Bahamians;Nassau
Bahrain;Bahrein;;Bahraini,Bahrainis;Manama
Bangladesh;Bangla Desh;;Bangladeshi,Bangladeshis;Dhaka
Barbados;;;Barbadian,Barbadians;Bridgetown
Belarus;Byelorussia,Belorussia;;Belarusian,Belarusians,Belarussian,Belarussians;Minsk
Belgium;;;Belgian,Belgians;Brussels
Belize;;;Belizean,Belizeans;Belmopan
Benin;;;Beninese;Porto-Novo,Cotonou
Bhutan;;;Bhutanese;Thimphu
Bolivia;;;Bolivian,Bolivians;La Paz,Sucre
Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia;Bosnian,Bosnians;Sarajevo
Botswana;;;Botswanan,Batswana;Gaborone
Brazil;Brasil;;Brazilian,Brazilians;Brasília
Brunei;;;Bruneian,Bruneians;Bandar Seri Begawan
Bulgaria;;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;;Burkinabe,Burkinabé;Ouagadougou
Burundi;;;Burundian,Burundians;Gitega,Bujumbura
Cambodia;;;Cambodian,Cambodians;Phnom Penh
Cameroon;Cameroun;;Cameroonian,Cameroonians;Yaoundé
Canada;;;Canadian,Canadians;Ottawa
Cape Verde;Cabo Verde;;Cape Verdean,Cape Verdeans;Praia
Central African Republic;;;Central African,Central Africans;Bangui
Chad;;;Chadian,Chadians;N'Djamena
Chile;;;Chilean,Chileans;Santiago
China;;People's Republic of China;Chinese;Beijing,Peking
Colombia;;;Colombian,Colombians;Bogotá
Comoros;;;Comorian,Comorians;Moroni
Costa Rica;;;Costa Rican,Costa Ricans;San José
Croatia;;;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;;;Cuban,Cubans;Havana
Cyprus;;;Cypriot,Cypriots;Nicosia
Czech Republic;;Czechia;Czech,Czechs;Prague
Democratic Republic of Congo;Democratic Republic of the Congo;DRC,Congo;Congolese;Kinshasa
Denmark;;;Danish,Dane,Danes;Copenhagen
Djibouti;;;Djiboutian,Djiboutians;
Dominica;;;;Roseau
Dominican Republic;;;Dominican,Dominicans;Santo Domingo
East Timor;Timor-Leste,Timor Leste;;Timorese;Dili
Ecuador;Equador;;Ecuadorean,Ecuadorian,Ecuadoreans,Ecuadorians;Quito
Egypt;;;Egyptian,Egyptians;Cairo
El Salvador;;;Salvadoran,Salvadorans,Salvadorean;San Salvador
England;;;English,Englishman;London
Equatorial Guinea;;;Equatorial Guinean,Equatorial Guineans,Equatoguinean;Malabo
Eritrea;;;Eritrean,Eritreans;Asmara
Estonia;;;Estonian,Estonians;Tallinn
Eswatini;eSwatini;Swaziland;Swazi,Swazis;Mbabane,Lobamba
Ethiopia;;;Ethiopian,Ethiopians;Addis Ababa
Fiji;;;Fijian,Fijians;Suva
Finland;;;Finnish,Finn,Finns;Helsinki
France;;;French,Frenchman;Paris
Gabon;;;Gabonese;Libreville
Gambia;;the Gambia,The Gambia;Gambian,Gambians;Banjul
Georgia;;;Georgian,Georgians;Tbilisi
Germany;;;German,Germans;Berlin
Ghana;;;Ghanaian,Ghanaians;Accra
Greece;;;Greek,Greeks;Athens
Greenland;;;Greenlandic,Greenlander,Greenlanders;Nuuk
Grenada;;;Grenadian,Grenadians;St. George's
Guatemala;;;Guatemalan,Guatemalans;Guatemala City
Guinea;;;Guinean,Guineans;Conakry
Guinea-Bissau;Guinea Bissau;;Bissau-Guinean,Bissau-Guineans;Bissau
Guyana;;;Guyanese;Georgetown
Haiti;Hayti;;Haitian,Haitians;Port-au-Prince
Honduras;;;Honduran,Hondurans;Tegucigalpa
Hong Kong;Hongkong;;Hong Konger,Hong Kongers;
Hungary;;;Hungarian,Hungarians;Budapest
Iceland;;;Icelandic,Icelander,Icelanders;Reykjavík
India;;;Indian,Indians;New Delhi,Delhi
Indonesia;;;Indonesian,Indonesians;Jakarta
Iran;;Islamic Republic;Iranian,Iranians;Tehran
Iraq;Irak;;Iraqi,Iraqis;Baghdad
Ireland;;Irish Republic;Irish,Irishman;Dublin
Israel;;;Israeli,Israelis;Jerusalem,Tel Aviv
Italy;;;Italian,Italians;Rome
Ivory Coast;Côte d’Ivoire,Cote d'Ivoire;;Ivorian,Ivorians;Yamoussoukro,Abidjan
Jamaica;;;Jamaican,Jamaicans;Kingston
Japan;;;Japanese;Tokyo
Jordan;;;Jordanian,Jordanians;Amman
Kazakhstan;Kazakstan;;Kazakh,Kazakhs;Astana,Nur-Sultan
Kenya;;;Kenyan,Kenyans;Nairobi
Kiribati;;;I-Kiribati;Tarawa
Kosovo;Kosova;;Kosovan,Kosovar,Kosovars,Kosovans;Pristina
Kuwait;;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kirghizia,Kirgizstan,Kyrgystan;;Kyrgyz;Bishkek
Laos;;;Laotian,Laotians,Lao;Vientiane
Latvia;;;Latvian,Latvians;Riga
Lebanon;;;Lebanese;Beirut
Lesotho;;;Basotho,Mosotho;Maseru
Liberia;;;Liberian,Liberians;Monrovia
Libya;Lybia;;Libyan,Libyans;Tripoli
Liechtenstein;;;Liechtensteiner,Liechtensteiners;Vaduz
Lithuania;;;Lithuanian,Lithuanians;Vilnius
Luxembourg;Luxemburg;;Luxembourger,Luxembourgers;
Madagascar;;;Malagasy;Antananarivo
Malawi;;;Malawian,Malawians;Lilongwe
Malaysia;;;Malaysian,Malaysians;Kuala Lumpur,Putrajaya
Maldives;;the Maldives;Maldivian,Maldivians;Malé
Mali;;;Malian,Malians;Bamako
Malta;;;Maltese;Valletta
Marshall Islands;;;Marshallese;Majuro
Mauritania;;;Mauritanian,Mauritanians;Nouakchott
Mauritius;;;Mauritian,Mauritians;Port Louis
Mexico;;;Mexican,Mexicans;Mexico City
Micronesia;;Federated States of Micronesia;Micronesian,Micronesians;Palikir
Moldova;Moldavia;;Moldovan,Moldovans;Chișinău
Monaco;;;Monegasque,Monégasque;
Mongolia;;;Mongolian,Mongolians;Ulaanbaatar
Montenegro;;;Montenegrin,Montenegrins;Podgorica,Cetinje
Morocco;Maroc;;Moroccan,Moroccans;Rabat
Mozambique;;;Mozambican,Mozambicans;Maputo
Myanmar;;Burma;Burmese;Naypyidaw,Yangon,Rangoon
Namibia;;;Namibian,Namibians;Windhoek
Nauru;;;Nauruan,Nauruans;Yaren
Nepal;;;Nepali,Nepalis,Nepalese;Kathmandu
Netherlands;;the Netherlands,Holland;Dutch,Dutchman;The Hague,Hague,Amsterdam
New Zealand;;;New Zealander,New Zealanders;Wellington
Nicaragua;;;Nicaraguan,Nicaraguans;Managua
Niger;;;Nigerien,Nigeriens;Niamey
Nigeria;;;Nigerian,Nigerians;Abuja
North Korea;;;North Korean,North Koreans;Pyongyang
North Macedonia;;Macedonia;Macedonian,Macedonians;Skopje
Northern Ireland;;Ulster;Northern Irish;Belfast
Norway;;;Norwegian,Norwegians;Oslo
Oman;;;Omani,Omanis;Muscat
Pakistan;;;Pakistani,Pakistanis;Islamabad
Palau;;;Palauan,Palauans;Ngerulmud
Palestine;;;Palestinian,Palestinians;Ramallah
Panama;;;Panamanian,Panamanians;Panama City
Papua New Guinea;;;Papuan,Papuans;Port Moresby
Paraguay;;;Paraguayan,Paraguayans;Asunción
Peru;;;Peruvian,Peruvians;Lima
Philippines;;the Philippines;Philippine,Filipino,Filipinos,Filipina;Manila
Poland;;;Polish,Pole,Poles;Warsaw
Portugal;;;Portuguese;Lisbon
Puerto Rico;Porto Rico;;Puerto Rican,Puerto Ricans;San Juan
Qatar;Katar;;Qatari,Qataris;Doha
Republic of Congo;;Republic of the Congo,Congo-Brazzaville;;Brazzaville
Romania;Rumania,Roumania;;Romanian,Romanians;Bucharest
Russia;;Russian Federation;Russian,Russians;Moscow
Rwanda;Ruanda;;Rwandan,Rwandans;Kigali
Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis;St Kitts,St. Kitts;Kittitian,Kittitians;Basseterre
Saint Lucia;St Lucia,St. Lucia;;Saint Lucian,St Lucian,St. Lucian;Castries
Saint Vincent and the Grenadines;St Vincent and the Grenadines,St. Vincent and the Grenadines;St Vincent,St. Vincent;Vincentian,Vincentians;Kingstown
Samoa;;;Samoan,Samoans;Apia
San Marino;;;Sammarinese;
São Tomé and Príncipe;Sao Tome and Principe;São Tomé,Sao Tome;São Toméan,Sao Tomean;
Saudi Arabia;;;Saudi,Saudis,Saudi Arabian;Riyadh
Scotland;;;Scottish,Scot,Scots;Edinburgh
Senegal;Sénégal;;Senegalese;Dakar
Serbia;;;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;;the Seychelles;Seychellois;Victoria
Sierra Leone;;;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;;;Singaporean,Singaporeans;
Slovakia;;;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;;;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
Solomon Islands;;;Solomon Islander,Solomon Islanders;Honiara
Somalia;;;Somali,Somalis;Mogadishu
South Africa;;;South African,South Africans;Pretoria,Cape Town
South Korea;;;South Korean,South Koreans;Seoul
South Sudan;;;South Sudanese;Juba
Spain;;;Spanish,Spaniard,Spaniards;Madrid
Sri Lanka;Srilanka;;Sri Lankan,Sri Lankans;Colombo
Sudan;Soudan;;Sudanese;Khartoum
Suriname;Surinam;;Surinamese;Paramaribo
Sweden;;;Swedish,Swede,Swedes;Stockholm
Switzerland;;;Swiss;Bern
Syria;;;Syrian,Syrians;Damascus
Taiwan;;;Taiwanese;Taipei
Tajikistan;Tadjikistan;;Tajik,Tajiks;Dushanbe
Tanzania;;;Tanzanian,Tanzanians;Dodoma,Dar es Salaam
Thailand;;;Thai,Thais;Bangkok
Togo;;;Togolese;Lomé
Tonga;;;Tongan,Tongans;Nuku'alofa
Trinidad and Tobago;;Trinidad;Trinidadian,Trinidadians;Port of Spain
Tunisia;;;Tunisian,Tunisians;Tunis
Turkey;Türkiye,Turkiye;;Turkish,Turk,Turks;Ankara
Turkmenistan;;;Turkmen;Ashgabat
Tuvalu;;;Tuvaluan,Tuvaluans;Funafuti
Uganda;;;Ugandan,Ugandans;Kampala
Ukraine;;the Ukraine;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates;;UAE,the Emirates,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;;UK,U.K.,Britain,Great Britain;British,Briton,Britons;London
United States;;US,U.S.,USA,U.S.A.,America,United States of America;American,Americans;Washington,Washington DC,Washington D.C.
Uruguay;;;Uruguayan,Uruguayans;Montevideo
Uzbekistan;;;Uzbek,Uzbeks;Tashkent
Vanuatu;;;Ni-Vanuatu;Port Vila
Vatican;;Holy See,Vatican City;;
Venezuela;;;Venezuelan,Venezuelans;Caracas
Vietnam;Viet Nam;;Vietnamese;Hanoi
Wales;;;Welsh,Welshman;Cardiff
Western Sahara;;;Sahrawi,Saharawi,Sahrawis;Laayoune
Yemen;;;Yemeni,Yemenis;Sana'a,Sanaa
Zambia;;;Zambian,Zambians;Lusaka
Zimbabwe;;Rhodesia;Zimbabwean,Zimbabweans;Harare
`;
