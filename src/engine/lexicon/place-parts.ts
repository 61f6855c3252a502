/**
 * What lies in what, one whole a line: `whole; its parts`. Parts may have rows of their own. Only
 * for telling whether two names can stand for one place; countries' capitals stand in their own
 * table. Compiled by hand for this project.
 */
export const partRows = `
United States;Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,New York City,New England,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,Midwest,Puerto Rico,Guam,Guantánamo
Alabama;Birmingham,Montgomery,Mobile,Huntsville,Selma
Alaska;Anchorage,Juneau,Fairbanks
Arizona;Phoenix,Tucson,Mesa,Scottsdale,Tempe
Arkansas;Little Rock
California;Los Angeles,San Francisco,San Diego,San Jose,Sacramento,Oakland,Fresno,Long Beach,Silicon Valley,Hollywood,Berkeley,San Bernardino,Malibu,Bay Area,Orange County,Anaheim,Pasadena,Palo Alto
Colorado;Denver,Boulder,Aurora,Colorado Springs,Aspen
Connecticut;Hartford,New Haven,Newtown,Bridgeport,Greenwich,Stamford
Delaware;Wilmington,Dover
Florida;Miami,Orlando,Tampa,Jacksonville,Tallahassee,Fort Lauderdale,Parkland,Palm Beach,West Palm Beach,Mar-a-Lago,Key West,Sarasota,Pensacola,Everglades
Georgia;Atlanta,Savannah,Augusta,Macon
Hawaii;Honolulu,Maui,Oahu
Idaho;Boise
Illinois;Chicago,Springfield,Evanston
Indiana;Indianapolis,South Bend,Gary,Fort Wayne
Iowa;Des Moines,Cedar Rapids,Davenport,Sioux City
Kansas;Wichita,Topeka,Kansas City
Kentucky;Louisville,Lexington,Frankfort
Louisiana;New Orleans,Baton Rouge,Shreveport
Maine;Portland,Augusta,Bangor
Maryland;Baltimore,Annapolis,Bethesda,Camp David
Massachusetts;Boston,Cambridge,Worcester,Springfield,Salem
Michigan;Detroit,Lansing,Flint,Ann Arbor,Grand Rapids,Dearborn,Upper Peninsula
Minnesota;Minneapolis,Saint Paul,St Paul,St. Paul,Duluth,Rochester
Mississippi;Jackson,Biloxi
Missouri;St. Louis,St Louis,Kansas City,Ferguson,Jefferson City
Montana;Billings,Helena,Bozeman,Missoula
Nebraska;Omaha,Lincoln
Nevada;Las Vegas,Reno,Carson City
New Hampshire;Manchester,Concord,Nashua
New Jersey;Newark,Trenton,Jersey City,Atlantic City,Camden
New Mexico;Albuquerque,Santa Fe
New York;New York City,Buffalo,Albany,Rochester,Syracuse,Long Island
New York City;Manhattan,Brooklyn,Queens,Bronx,Staten Island,Harlem,Wall Street
North Carolina;Charlotte,Raleigh,Durham,Greensboro,Chapel Hill,Fayetteville,Fort Bragg
North Dakota;Bismarck,Fargo
Ohio;Cleveland,Columbus,Cincinnati,Toledo,Akron,Dayton
Oklahoma;Oklahoma City,Tulsa,Norman
Oregon;Portland,Salem,Eugene
Pennsylvania;Philadelphia,Pittsburgh,Harrisburg,Scranton,Allentown,Gettysburg
Rhode Island;Providence,Newport
South Carolina;Charleston,Columbia,Greenville
South Dakota;Sioux Falls,Pierre
Tennessee;Nashville,Memphis,Knoxville,Chattanooga
Texas;Houston,Dallas,Austin,San Antonio,El Paso,Fort Worth,Galveston,Waco,Corpus Christi,Lubbock,Laredo
Utah;Salt Lake City,Provo
Vermont;Burlington,Montpelier
Virginia;Richmond,Norfolk,Virginia Beach,Charlottesville,Arlington,Alexandria
Washington State;Seattle,Tacoma,Spokane,Olympia
Washington;Seattle,Tacoma,Spokane,Olympia
West Virginia;Charleston,Morgantown
Wisconsin;Milwaukee,Madison,Kenosha,Green Bay
Wyoming;Cheyenne
Canada;Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Quebec,Saskatchewan,Yukon
Alberta;Calgary,Edmonton
British Columbia;Vancouver,Victoria
Manitoba;Winnipeg
Nova Scotia;Halifax
Ontario;Toronto,Ottawa,Hamilton,Windsor,Kingston
Quebec;Montreal,Quebec City
Australia;New South Wales,Victoria,Queensland,Western Australia,South Australia,Tasmania,Northern Territory
New South Wales;Sydney,Newcastle,Wollongong
Victoria;Melbourne,Geelong
Queensland;Brisbane,Gold Coast,Cairns,Townsville
Western Australia;Perth
South Australia;Adelaide
Tasmania;Hobart
Northern Territory;Darwin,Alice Springs
New Zealand;Auckland,Christchurch,Dunedin
United Kingdom;England,Scotland,Wales,Northern Ireland
England;Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Brighton,Oxford,Cambridge,York,Hull,Sunderland,Plymouth,Norwich,Kent,Essex,Sussex,Surrey,Cornwall,Devon,Yorkshire,Lancashire,Cumbria,Norfolk,Suffolk,Merseyside,Greater Manchester,West Midlands
Yorkshire;Leeds,Sheffield,Bradford,York,Hull,North Yorkshire,West Yorkshire,South Yorkshire,East Yorkshire
Scotland;Glasgow,Aberdeen,Dundee,Inverness,Shetland,Orkney
Wales;Swansea,Newport,Wrexham
Northern Ireland;Derry,Londonderry
Ireland;Cork,Galway,Limerick
France;Lyon,Marseille,Nice,Strasbourg,Toulouse,Bordeaux,Lille,Calais,Nantes,Brittany,Normandy,Corsica
Germany;Bavaria,Saxony,Hesse,Hamburg,Cologne,Frankfurt,Stuttgart,Düsseldorf,Dresden,Leipzig,Nuremberg,Bremen,Hanover,Dortmund,Essen
Bavaria;Munich,Nuremberg
Saxony;Dresden,Leipzig
Austria;Salzburg,Graz,Innsbruck,Tyrol
Switzerland;Zurich,Geneva,Basel,Lucerne,Davos
Italy;Milan,Naples,Turin,Venice,Florence,Bologna,Genoa,Palermo,Sicily,Sardinia,Tuscany,Lombardy,Lampedusa
Sicily;Palermo,Catania
Spain;Barcelona,Seville,Valencia,Catalonia,Majorca,Basque Country,Andalusia,Bilbao,Málaga
Catalonia;Barcelona
Portugal;Porto,Algarve,Madeira
Greece;Salonika,Crete,Lesbos,Rhodes
Netherlands;Rotterdam,Utrecht,Eindhoven
Belgium;Antwerp,Bruges,Ghent,Flanders,Wallonia
Poland;Kraków,Gdańsk,Wrocław,Łódź
Denmark;Greenland,Aarhus
Sweden;Gothenburg,Malmö
Norway;Bergen
Turkey;Istanbul,Izmir,Antalya,Gaziantep,Diyarbakir
Ukraine;Crimea,Donbas,Donetsk,Luhansk,Kharkiv,Kherson,Odesa,Lviv,Mariupol,Melitopol,Mykolaiv,Zaporizhzhia,Dnipro,Chernihiv,Chernivtsi,Chernobyl,Kramatorsk,Kryvyi Rih,Khmelnytskyi,Bakhmut,Avdiivka,Bucha,Irpin,Sumy
Donbas;Donetsk,Luhansk,Mariupol,Kramatorsk,Bakhmut,Avdiivka
Crimea;Sevastopol,Simferopol
Russia;Crimea,Chechnya,Dagestan,Siberia,Saint Petersburg,Vladivostok,Volgograd,Kursk,Belgorod,Kaliningrad,Rostov,Sochi,Grozny,Tatarstan
Chechnya;Grozny
Georgia;Abkhazia,South Ossetia
Azerbaijan;Nagorno-Karabakh
Israel;Haifa,Eilat,Jaffa,Golan Heights,Negev
Palestine;Gaza,West Bank,Gaza Strip
Gaza;Gaza City,Rafah,Khan Younis,Khan Yunis,Gaza Strip
Gaza Strip;Gaza City,Rafah,Khan Younis,Khan Yunis
West Bank;Ramallah,Hebron,Jenin,Nablus,Bethlehem,Jericho,East Jerusalem
Syria;Aleppo,Homs,Idlib,Raqqa,Palmyra,Kobani,Deir ez-Zor,Hama,Latakia
Iraq;Mosul,Basra,Fallujah,Kirkuk,Kurdistan,Erbil,Irbil,Najaf,Tikrit,Ramadi
Iran;Tabriz,Isfahan,Mashhad,Natanz,Qom
Yemen;Aden,Hodeidah,Taiz
Lebanon;Tyre,Sidon
Saudi Arabia;Jeddah,Mecca,Medina
United Arab Emirates;Dubai,Sharjah
Egypt;Alexandria,Giza,Sinai,Suez
Libya;Benghazi,Misrata,Sirte
Morocco;Casablanca,Marrakesh
Sudan;Darfur,Port Sudan
Ethiopia;Tigray,Amhara,Oromia
Nigeria;Lagos,Kano,Borno,Maiduguri
Kenya;Mombasa
Tanzania;Zanzibar
South Africa;Johannesburg,Durban,Soweto
Somalia;Somaliland,Puntland
Democratic Republic of Congo;Goma,Kivu,Bukavu
Mali;Timbuktu
Afghanistan;Kandahar,Herat,Kunduz,Jalalabad,Helmand
Pakistan;Karachi,Lahore,Peshawar,Punjab,Sindh,Balochistan,Quetta,Rawalpindi
India;Mumbai,Bombay,Calcutta,Chennai,Bangalore,Kashmir,Srinagar,Punjab,Gujarat,Kerala,Assam,Bengal,Hyderabad,Uttar Pradesh,Manipur
Kashmir;Srinagar
China;Shanghai,Guangzhou,Canton,Shenzhen,Wuhan,Nanjing,Tianjin,Xi'an,Sichuan,Tibet,Xinjiang,Hong Kong,Macau,Hubei,Guangdong
Tibet;Lhasa
Hubei;Wuhan
Guangdong;Guangzhou,Shenzhen
Japan;Osaka,Kyoto,Yokohama,Nagasaki,Hiroshima,Fukushima,Okinawa
South Korea;Busan,Incheon
Indonesia;Bali,Java,Sumatra,Aceh,Papua,Borneo
Philippines;Mindanao,Luzon
Vietnam;Ho Chi Minh City
Mexico;Tijuana,Juárez,Ciudad Juárez,Guadalajara,Monterrey,Sinaloa,Acapulco,Cancún
Brazil;Rio de Janeiro,São Paulo,Amazon
Argentina;Patagonia
Bolivia;Santa Cruz
Colombia;Medellín,Cali
Sri Lanka;Jaffna
Myanmar;Rakhine,Mandalay
Europe;United Kingdom,Ireland,France,Germany,Italy,Spain,Portugal,Greece,Netherlands,Belgium,Luxembourg,Austria,Switzerland,Poland,Czech Republic,Slovakia,Hungary,Romania,Bulgaria,Croatia,Serbia,Slovenia,Bosnia and Herzegovina,North Macedonia,Albania,Kosovo,Montenegro,Denmark,Sweden,Norway,Finland,Iceland,Estonia,Latvia,Lithuania,Ukraine,Belarus,Moldova,Malta,Cyprus,Balkans,Scandinavia
Balkans;Serbia,Bosnia and Herzegovina,Kosovo,Albania,North Macedonia,Montenegro,Croatia,Bulgaria
Scandinavia;Sweden,Norway,Denmark
Caucasus;Georgia,Armenia,Azerbaijan,Chechnya,Dagestan
Middle East;Israel,Palestine,Lebanon,Syria,Jordan,Iraq,Iran,Saudi Arabia,Yemen,Oman,Qatar,Bahrain,Kuwait,United Arab Emirates,Egypt,Turkey
Africa;Egypt,Libya,Tunisia,Algeria,Morocco,Sudan,South Sudan,Ethiopia,Eritrea,Somalia,Kenya,Uganda,Tanzania,Rwanda,Burundi,Democratic Republic of Congo,Nigeria,Niger,Mali,Chad,Cameroon,Ghana,Ivory Coast,Liberia,Sierra Leone,Guinea,Senegal,Burkina Faso,Angola,Zambia,Zimbabwe,Mozambique,Malawi,South Africa,Namibia,Botswana,Madagascar
Asia;China,Japan,South Korea,North Korea,Taiwan,India,Pakistan,Bangladesh,Sri Lanka,Nepal,Afghanistan,Myanmar,Thailand,Vietnam,Laos,Cambodia,Malaysia,Singapore,Indonesia,Philippines,Kazakhstan,Uzbekistan,Kyrgyzstan,Tajikistan,Turkmenistan,Mongolia
North America;United States,Canada,Mexico
South America;Brazil,Argentina,Chile,Peru,Colombia,Venezuela,Ecuador,Bolivia,Paraguay,Uruguay,Guyana,Suriname
Latin America;Mexico,Brazil,Argentina,Chile,Peru,Colombia,Venezuela,Ecuador,Bolivia,Paraguay,Uruguay,Guatemala,Honduras,El Salvador,Nicaragua,Costa Rica,Panama,Cuba
Central America;Guatemala,Honduras,El Salvador,Nicaragua,Costa Rica,Panama,Belize
Caribbean;Cuba,Jamaica,Haiti,Dominican Republic,Puerto Rico,Bahamas,Barbados,Trinidad and Tobago
`;

/**
 * What stands for a place, one a line: `name; place`. Houses, streets and bodies for the power that
 * sits in them, and the adjectives and peoples of regions and cities; those of countries stand in
 * their own table.
 */
export const standInRows = `
Kremlin;Russia
Duma;Russia
White House;United States
Oval Office;United States
Pentagon;United States
State Department;United States
Congress;United States
Capitol;United States
Capitol Hill;United States
Foggy Bottom;United States
Downing Street;United Kingdom
Whitehall;United Kingdom
Westminster;United Kingdom
Foreign Office;United Kingdom
Buckingham Palace;United Kingdom
Holyrood;Scotland
Stormont;Northern Ireland
Élysée;France
Elysée;France
Elysee;France
Quai d'Orsay;France
Bundestag;Germany
Bundesrat;Germany
Knesset;Israel
Zhongnanhai;China
Blue House;South Korea
Quirinal;Italy
Binnenhof;Netherlands
Moncloa;Spain
Casa Rosada;Argentina
Planalto;Brazil
Rashtrapati Bhavan;India
Lok Sabha;India
Holy See;Vatican
Rome;Vatican
EU;Europe
European Union;Europe
European Commission;Europe
European;Europe
Europeans;Europe
Brussels;Europe
African;Africa
Africans;Africa
Asian;Asia
Asians;Asia
Korean;South Korea
Koreans;South Korea
Arab;Middle East
Arabs;Middle East
Middle Eastern;Middle East
North American;United States
North American;Canada
Latin American;Latin America
South American;South America
Caribbean;Caribbean
Scandinavian;Scandinavia
Balkan;Balkans
Alaskan;Alaska
Californian;California
Californians;California
Floridian;Florida
Hawaiian;Hawaii
Texan;Texas
Texans;Texas
New Yorker;New York
New Yorkers;New York
Midwestern;Midwest
Bavarian;Bavaria
Basque;Basque Country
Catalan;Catalonia
Catalans;Catalonia
Sicilian;Sicily
Cornish;Cornwall
Geordie;Newcastle
Londoner;London
Londoners;London
Parisian;Paris
Parisians;Paris
Muscovite;Moscow
Chechen;Chechnya
Chechens;Chechnya
Crimean;Crimea
Siberian;Siberia
Gazan;Gaza
Gazans;Gaza
Kurdish;Kurdistan
Kurds;Kurdistan
Kashmiri;Kashmir
Kashmiris;Kashmir
Tibetan;Tibet
Tibetans;Tibet
Bengali;Bengal
Punjabi;Punjab
Darfuri;Darfur
`;
