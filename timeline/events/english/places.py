"""Names of countries, regions and cities, words that end place names, and adjectives of nationality.

In the lists of names a name may hold spaces, so names are parted by a bar or a line's end.
"""

from typing import Final

_COUNTRIES: Final[str] = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan
Bahamas|The Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia
Bosnia and Herzegovina|Bosnia-Herzegovina|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon
Canada|Cape Verde|Cabo Verde|Central African Republic|Chad|Chile|China|People's Republic of China|Colombia|Comoros
Congo|Republic of the Congo|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Costa Rica
Croatia|Cuba|Cyprus|Northern Cyprus|Czech Republic|Czechia|Denmark|Djibouti|Dominica|Dominican Republic|East Timor
Timor-Leste|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon
Gambia|The Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hungary
Iceland|India|Indonesia|Iran|Islamic Republic of Iran|Iraq|Ireland|Republic of Ireland|Irish Republic|Israel|Italy
Ivory Coast|Cote d'Ivoire|Côte d'Ivoire|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kosovo|Kuwait|Kyrgyzstan|Laos
Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta
Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar
Namibia|Nauru|Nepal|Netherlands|The Netherlands|Holland|New Zealand|Nicaragua|Niger|Nigeria|North Korea|DPRK
Democratic People's Republic of Korea|North Macedonia|Macedonia|Norway|Oman|Pakistan|Palau|Palestine
State of Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|The Philippines|Poland|Portugal|Qatar|Romania
Russia|Russian Federation|Rwanda|Saint Kitts and Nevis|St. Kitts and Nevis|Saint Lucia|St. Lucia
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe
São Tomé and Príncipe|Saudi Arabia|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovak Republic|Slovenia
Solomon Islands|Somalia|Somaliland|South Africa|South Korea|Republic of Korea|ROK|Korea|South Sudan|Spain|Sri Lanka
Sudan|Suriname|Sweden|Switzerland|Syria|Syrian Arab Republic|Taiwan|Republic of China|Tajikistan|Tanzania|Thailand
Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|UAE
U.A.E.|Emirates|United Kingdom|Great Britain|Britain|UK|U.K.|England|Scotland|Wales|Northern Ireland|United States
United States of America|U.S.|US|USA|U.S.A.|America|Uruguay|Uzbekistan|Vanuatu|Vatican City|Holy See|Venezuela|Vietnam
Viet Nam|Yemen|Zambia|Zimbabwe|Soviet Union|Union of Soviet Socialist Republics|USSR|U.S.S.R.|Soviet Russia|Yugoslavia
Serbia and Montenegro|West Germany|East Germany|GDR|German Democratic Republic|Federal Republic of Germany
Federal Republic of Yugoslavia|Nazi Germany|Third Reich|Weimar Republic|Prussia|Czechoslovakia|Austria-Hungary
Austro-Hungarian Empire|Ottoman Empire|Russian Empire|British Empire|Persia|Siam|Burma|Ceylon|Rhodesia
Southern Rhodesia|Northern Rhodesia|Zaire|Upper Volta|Dahomey|Gold Coast|Abyssinia|Swaziland|Tanganyika|Zanzibar
Biafra|Bechuanaland|Basutoland|Nyasaland|South-West Africa|South West Africa|Belgian Congo|Congo Free State
French Congo|French Indochina|Indochina|Dutch East Indies|East Indies|Malaya|East Pakistan|West Pakistan|British India
North Vietnam|South Vietnam|Republic of Vietnam|North Yemen|South Yemen|Transjordan|Trans-Jordan|Mesopotamia|Manchukuo
Formosa|Kampuchea|Democratic Kampuchea|United Arab Republic|British Honduras|British Guiana|Dutch Guiana|New Hebrides
Irish Free State|Orange Free State|Transvaal|Vichy France|Newfoundland|Imperial Russia|Imperial Japan|Empire of Japan
Hejaz|Nationalist China|Communist China|Red China|Byzantium|Byzantine Empire|Roman Empire|Holy Roman Empire
"""

_REGIONS: Final[str] = """
Alabama|Alaska|Arizona|Arkansas|California|Southern California|Northern California|Colorado|Connecticut|Delaware
Florida|South Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland
Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico
New York State|Upstate New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island
South Carolina|South Dakota|Tennessee|Texas|West Texas|Utah|Vermont|Virginia|Northern Virginia|Washington State
West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Guam|American Samoa|U.S. Virgin Islands
Virgin Islands|British Virgin Islands|Northern Mariana Islands|Midwest|New England|Deep South|Pacific Northwest
West|Gulf Coast|East Coast|West Coast|Great Plains|Great Lakes|Sun Belt|Rust Belt|Bible Belt|Mid-Atlantic|Appalachia
Silicon Valley|Long Island|Cape Cod|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Wall Street|Hollywood
Capitol Hill|Martha's Vineyard|Nantucket|Hamptons|Napa Valley|Orange County|Los Angeles County|Cook County
Florida Keys|Mississippi Delta|Death Valley|Grand Canyon|Yellowstone|Yosemite|Alberta|British Columbia|Manitoba
New Brunswick|Newfoundland|Newfoundland and Labrador|Labrador|Northwest Territories|Nova Scotia|Nunavut|Ontario
Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Vancouver Island|Cape Breton|New South Wales|Queensland
South Australia|Tasmania|Western Australia|Northern Territory|Australian Capital Territory|North Island|South Island
Baden-Württemberg|Baden-Wuerttemberg|Bavaria|Brandenburg|Hesse|Lower Saxony|Mecklenburg|Mecklenburg-Vorpommern
North Rhine-Westphalia|Rhineland|Rhineland-Palatinate|Saarland|Saxony|Saxony-Anhalt|Schleswig-Holstein|Thuringia
Westphalia|Ruhr|Black Forest|Silesia|Pomerania|East Prussia|Sudetenland|Swabia|Franconia|Tyrol|South Tyrol|Carinthia
Styria|Galicia|Bohemia|Moravia|Transylvania|Wallachia|Bessarabia|Bukovina|Ruthenia|Alsace|Alsace-Lorraine|Brittany
Burgundy|Normandy|Provence|Île-de-France|Languedoc|Aquitaine|Auvergne|Corsica|Riviera|French Riviera|Côte d'Azur|Loire
Picardy|Dordogne|French Guiana|French Polynesia|Tahiti|New Caledonia|Guadeloupe|Martinique|Réunion|Mayotte|Andalusia
Aragon|Asturias|Basque Country|Canary Islands|Balearic Islands|Cantabria|Castile|Catalonia|Extremadura|La Rioja
Majorca|Mallorca|Ibiza|Tenerife|Lanzarote|Navarre|Navarra|Algarve|Azores|Madeira|Iberia|Gibraltar|Lombardy|Piedmont
Tuscany|Umbria|Veneto|Liguria|Emilia-Romagna|Lazio|Abruzzo|Campania|Apulia|Puglia|Calabria|Basilicata|Sicily|Sardinia
Lampedusa|Capri|Elba|Crete|Corfu|Lesbos|Thrace|Thessaly|Peloponnese|Cyclades|Mykonos|Santorini|Flanders|Wallonia
Friesland|Brabant|Zeeland|Lapland|Jutland|Greenland|Faroe Islands|Svalbard|Spitsbergen|Scania|Karelia|Åland|Cornwall
Devon|Dorset|Somerset|Kent|Sussex|Surrey|Essex|Suffolk|Cambridgeshire|Oxfordshire|Hampshire|Berkshire|Buckinghamshire
Hertfordshire|Bedfordshire|Gloucestershire|Wiltshire|Worcestershire|Warwickshire|Staffordshire|Shropshire|Cheshire
Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Yorkshire|South Yorkshire|West Yorkshire
North Yorkshire|Lancashire|Cumbria|Northumberland|Merseyside|Greater Manchester|Greater London|West Midlands
East Midlands|Midlands|East Anglia|Home Counties|Lake District|Cotswolds|Isle of Man|Isle of Wight|Channel Islands
Guernsey|Scottish Highlands|Highlands|Hebrides|Orkney|Shetland|Shetland Islands|Ulster|Munster|Leinster|Connacht
County Down|County Antrim|County Armagh|Donegal|Connemara|Westminster|Whitehall|Downing Street|British Isles
Falkland Islands|Falklands|Bermuda|Cayman Islands|Saint Helena|Diego Garcia|Chagos Islands|Turks and Caicos|Crimea
Donbas|Donbass|Donetsk Oblast|Luhansk Oblast|Zakarpattia|Volhynia|Transnistria|Abkhazia|South Ossetia|North Ossetia
Ingushetia|Chechnya|Dagestan|Tatarstan|Bashkortostan|Kalmykia|Siberia|Kamchatka|Sakhalin|Kuril Islands|Kurils|Chukotka
Yakutia|Buryatia|Russian Far East|Urals|Caucasus|North Caucasus|Nagorno-Karabakh|Karabakh|Adjara|Kaliningrad Oblast
Franz Josef Land|Novaya Zemlya|Vojvodina|Republika Srpska|Herzegovina|Dalmatia|Istria|Slavonia|Andhra Pradesh
Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala
Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Punjab|Rajasthan|Sikkim|Tamil Nadu
Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Bengal|Kashmir|Jammu and Kashmir|Ladakh|Andaman Islands|Sindh
Balochistan|Baluchistan|Khyber Pakhtunkhwa|North-West Frontier Province|North Waziristan|South Waziristan|Waziristan
Swat Valley|Gilgit-Baltistan|Azad Kashmir|Helmand|Nangarhar|Panjshir|Badakhshan|Tora Bora|Rakhine|Arakan|Shan State
Kachin|Chittagong Hill Tracts|Jaffna Peninsula|Anhui|Fujian|Gansu|Guangdong|Guangxi|Guizhou|Hainan|Hebei|Heilongjiang
Henan|Hubei|Hunan|Inner Mongolia|Jiangsu|Jiangxi|Jilin|Liaoning|Ningxia|Qinghai|Shaanxi|Shandong|Shanxi|Sichuan
Szechuan|Tibet|Xinjiang|Yunnan|Zhejiang|Manchuria|Kowloon|New Territories|Pearl River Delta|Spratly Islands|Spratlys
Paracel Islands|Senkaku Islands|Diaoyu Islands|Scarborough Shoal|Tiananmen Square|Hokkaido|Honshu|Kyushu|Shikoku
Okinawa|Ryukyu Islands|Iwo Jima|Kansai|Kanto|Tohoku|Jeju|Bali|Java|Sumatra|Borneo|Kalimantan|Sulawesi|Celebes|Papua
West Papua|Irian Jaya|New Guinea|Aceh|Timor|West Timor|Moluccas|Lombok|Sabah|Sarawak|Penang|Johor|Selangor|Kelantan
Perak|Luzon|Mindanao|Visayas|Palawan|Bataan|Corregidor|Leyte|Phuket|Mekong Delta|Tonkin|Annam|Cochinchina|Golan
Golan Heights|Gaza|Gaza Strip|West Bank|Judea|Samaria|Galilee|Negev|Sinai|Sinai Peninsula|Temple Mount|Bekaa Valley
Bekaa|South Lebanon|Southern Lebanon|Kurdistan|Iraqi Kurdistan|Anbar|Anbar Province|Idlib Province|Khuzestan|Sistan
Anatolia|Asia Minor|Cappadocia|Levant|Holy Land|Arabia|Arabian Peninsula|Najd|Hadhramaut|Palestinian Territories
Occupied Territories|Green Zone|Darfur|Kordofan|South Kordofan|Blue Nile|Equatoria|Tigray|Amhara|Oromia|Ogaden
Puntland|Cabinda|Katanga|Kivu|North Kivu|South Kivu|Kasai|Casamance|Western Sahara|Maghreb|Sahel|Sahara|Kalahari
Cyrenaica|Tripolitania|Gauteng|KwaZulu-Natal|Eastern Cape|Western Cape|Northern Cape|Limpopo|Mpumalanga|Cape Colony
Matabeleland|Mashonaland|Rift Valley|Niger Delta|Borno|Kaduna State|Rivers State|Ashanti|Horn of Africa|Serengeti
Cape of Good Hope|Chiapas|Oaxaca|Sinaloa|Sonora|Chihuahua|Michoacán|Michoacan|Jalisco|Nuevo León|Nuevo Leon|Tamaulipas
Veracruz|Yucatan|Yucatán|Baja California|Quintana Roo|Coahuila|Morelos|Bahia|Pernambuco|Minas Gerais|Rio Grande do Sul
Mato Grosso|Amazonas|Pará|Ceará|Paraná|Santa Catarina|Amazon rainforest|Amazon Basin|Patagonia|Pampas|Tierra del Fuego
Chaco|Gran Chaco|Antioquia|Cauca|Ayacucho|Essequibo|Galápagos|Galapagos|Galapagos Islands|Easter Island|Guantanamo Bay
Guantánamo|Guantanamo|Bay of Pigs|Hispaniola|Tortuga|Aruba|Curaçao|Curacao|Anguilla|Montserrat|Tobago|Nevis
Saint Martin|Sint Maarten|Canal Zone|Panama Canal|Suez Canal|Suez|Africa|North Africa|West Africa|East Africa
Central Africa|Southern Africa|Sub-Saharan Africa|sub-Saharan Africa|Antarctica|Arctic|Antarctic|Asia|Central Asia
East Asia|South Asia|Southeast Asia|South-East Asia|Asia-Pacific|Australasia|Oceania|Polynesia|Melanesia|Europe
Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Eurasia|North America|South America
Central America|Latin America|Middle East|Mideast|Near East|Far East|Balkans|Western Balkans|Baltics|Baltic States
Benelux|Low Countries|Scandinavia|Indian subcontinent|Korean Peninsula|Iberian Peninsula|Caribbean|West Indies
South Pacific|Pacific Rim|Pacific Islands|Persian Gulf|Gulf States|Gulf|Fertile Crescent|Eastern Bloc|Global South
Atlantic|Atlantic Ocean|North Atlantic|South Atlantic|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean
Mediterranean|Mediterranean Sea|Eastern Mediterranean|Black Sea|Red Sea|Dead Sea|Baltic|Baltic Sea|North Sea|Irish Sea
Norwegian Sea|Barents Sea|White Sea|Kara Sea|Bering Sea|Bering Strait|Caspian|Caspian Sea|Aral Sea|Sea of Azov
Sea of Marmara|Sea of Galilee|Sea of Japan|East Sea|South China Sea|East China Sea|Yellow Sea|Java Sea|Coral Sea
Tasman Sea|Timor Sea|Arabian Sea|Caribbean Sea|Sargasso Sea|Aegean|Aegean Sea|Adriatic|Adriatic Sea|Ionian Sea
Tyrrhenian Sea|Gulf of Mexico|Gulf of America|Gulf of Aden|Gulf of Oman|Gulf of Guinea|Gulf of Tonkin|Gulf of Finland
Gulf of Alaska|Bay of Bengal|Bay of Biscay|Hudson Bay|San Francisco Bay|Chesapeake Bay|Tampa Bay|Bay Area
English Channel|Strait of Hormuz|Straits of Hormuz|Strait of Malacca|Taiwan Strait|Strait of Gibraltar|Bosphorus
Bosporus|Dardanelles|Gallipoli|Bab al-Mandab|Cape Horn|Nile|Amazon River|Mississippi River|Missouri River|Ohio River
Hudson River|Potomac|Potomac River|Colorado River|Rio Grande|St. Lawrence|Thames|Seine|Rhine|Danube|Volga|Dnipro
Dnieper|Dniester|Vistula|Elbe|Tigris|Euphrates|Jordan River|River Jordan|Litani River|Indus|Ganges|Brahmaputra|Yangtze
Yellow River|Mekong|Yalu River|Congo River|Zambezi|Orinoco|Lake Superior|Lake Michigan|Lake Erie|Lake Ontario
Lake Huron|Lake Victoria|Lake Chad|Lake Geneva|Lake Baikal|Lake Tahoe|Lake Titicaca|Alps|Swiss Alps|Andes|Himalayas
Hindu Kush|Karakoram|Pyrenees|Carpathians|Apennines|Dolomites|Rockies|Rocky Mountains|Appalachians|Sierra Nevada
Atlas Mountains|Ural Mountains|Mount Everest|Everest|Mont Blanc|Matterhorn|Kilimanjaro|Mount Fuji|Mount Kilimanjaro
Mount Etna|Vesuvius|Mount Vesuvius|Mount Rushmore|Mount St. Helens|Niagara Falls|Victoria Falls|Gobi Desert
Sahara Desert|Great Barrier Reef
"""

_CITIES: Final[str] = """
Abu Dhabi|Abuja|Accra|Addis Ababa|Algiers|Amman|Amsterdam|Andorra la Vella|Ankara|Antananarivo|Apia|Ashgabat|Asmara
Astana|Asunción|Asuncion|Athens|Baghdad|Baku|Bamako|Bandar Seri Begawan|Bangkok|Bangui|Banjul|Basseterre|Beijing
Peking|Beirut|Belgrade|Belmopan|Berlin|East Berlin|West Berlin|Bern|Berne|Bishkek|Bissau|Bloemfontein|Bogotá|Bogota
Brasília|Brasilia|Bratislava|Brazzaville|Bridgetown|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Cairo|Canberra
Cape Town|Caracas|Castries|Chișinău|Chisinau|Colombo|Conakry|Copenhagen|Cotonou|Dakar|Damascus|Dar es Salaam|Dhaka
Dacca|Dili|Djibouti|Dodoma|Doha|Dublin|Dushanbe|Freetown|Funafuti|Gaborone|Georgetown|Gitega|Guatemala City|Hanoi
Harare|Havana|Helsinki|Honiara|Islamabad|Jakarta|Jerusalem|East Jerusalem|West Jerusalem|Juba|Kabul|Kampala|Kathmandu
Katmandu|Khartoum|Kigali|Kingston|Kingstown|Kinshasa|Kuala Lumpur|Kuwait City|Kyiv|Kiev|La Paz|Libreville|Lilongwe
Lima|Lisbon|Ljubljana|Lomé|Lome|London|Luanda|Lusaka|Luxembourg|Madrid|Majuro|Malabo|Malé|Managua|Manama|Manila|Maputo
Maseru|Mbabane|Mexico City|Minsk|Mogadishu|Monaco|Monte Carlo|Monrovia|Montevideo|Moroni|Moscow|Muscat|N'Djamena
Nairobi|Nassau|Naypyidaw|Naypyitaw|New Delhi|Niamey|Nicosia|Nouakchott|Nuku'alofa|Nuuk|Oslo|Ottawa|Ouagadougou|Palikir
Panama City|Paramaribo|Paris|Phnom Penh|Podgorica|Port Louis|Port Moresby|Port of Spain|Port-au-Prince|Port Vila
Porto-Novo|Prague|Praia|Pretoria|Pristina|Pyongyang|Quito|Rabat|Ramallah|Rangoon|Yangon|Reykjavik|Reykjavík|Riga
Riyadh|Rome|Roseau|San José|San Jose|San Juan|San Marino|San Salvador|Sana'a|Sanaa|Santiago|Santo Domingo|São Tomé
Sarajevo|Seoul|Singapore|Skopje|Sofia|St. George's|St. John's|Stockholm|Sucre|Suva|Taipei|Tallinn|Tarawa|Tashkent
Tbilisi|Tegucigalpa|Tehran|Teheran|Thimphu|Tirana|Tokyo|Tripoli|Tunis|Ulaanbaatar|Ulan Bator|Vaduz|Valletta
Vatican City|Victoria|Vienna|Vientiane|Vilnius|Warsaw|Washington|Washington, D.C.|Washington D.C.|Washington DC|D.C.
Wellington|Windhoek|Yamoussoukro|Yaoundé|Yaounde|Yerevan|Zagreb|The Hague|Hague|New York|New York City|Los Angeles
L.A.|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|Fort Worth|Columbus
Charlotte|Indianapolis|San Francisco|Seattle|Denver|Oklahoma City|Nashville|El Paso|Boston|Portland|Las Vegas|Detroit
Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Mesa|Atlanta|Omaha
Colorado Springs|Raleigh|Miami|Long Beach|Virginia Beach|Oakland|Minneapolis|Tulsa|Tampa|Arlington|New Orleans|Wichita
Bakersfield|Cleveland|Aurora|Anaheim|Honolulu|Santa Ana|Riverside|Corpus Christi|Lexington|Henderson|Stockton|St. Paul
Saint Paul|Cincinnati|St. Louis|Saint Louis|Pittsburgh|Greensboro|Lincoln|Anchorage|Plano|Orlando|Irvine|Newark|Durham
Chula Vista|Toledo|Fort Wayne|St. Petersburg|Laredo|Jersey City|Chandler|Madison|Lubbock|Scottsdale|Reno|Buffalo
Gilbert|Glendale|North Las Vegas|Winston-Salem|Chesapeake|Norfolk|Fremont|Garland|Irving|Hialeah|Richmond|Boise
Spokane|Baton Rouge|Des Moines|Tacoma|San Bernardino|Port St. Lucie|Akron|Ann Arbor|Beverly Hills|Birmingham|Cambridge
Charleston|Fort Lauderdale|Hartford|Knoxville|Little Rock|Miami Beach|New Haven|Palm Beach|Palo Alto|Pasadena
Pearl Harbor|Rochester|Salt Lake City|Santa Monica|Springfield|Syracuse|Tallahassee|Los Alamos|Cupertino|Toronto
Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Hamilton|Halifax|Guadalajara|Monterrey|Tijuana
Ciudad Juárez|Ciudad Juarez|Puebla|Cancún|Cancun|Acapulco|Culiacán|Culiacan|Santiago de Cuba|São Paulo|Sao Paulo
Rio de Janeiro|Rio|Belo Horizonte|Recife|Fortaleza|Porto Alegre|Curitiba|Manaus|Valparaíso|Valparaiso|Concepción
Medellín|Medellin|Cali|Cartagena|Maracaibo|Guayaquil|Cusco|Port Stanley|Manchester|Liverpool|Leeds|Sheffield|Bristol
Newcastle|Nottingham|Leicester|Coventry|Bradford|Hull|Plymouth|Southampton|Portsmouth|Brighton|Oxford|Sunderland
Canterbury|Dover|Peterborough|Wimbledon|Heathrow|Edinburgh|Glasgow|Aberdeen|Dundee|Lockerbie|Cardiff|Swansea|Belfast
Londonderry|Derry|Cork|Galway|Limerick|Marseille|Marseilles|Lyon|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Grenoble
Le Havre|Calais|Dunkirk|Cannes|Versailles|Vichy|Verdun|Antwerp|Ghent|Bruges|Liège|Liege|Rotterdam|Utrecht|Eindhoven
Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Dusseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hanover
Hannover|Nuremberg|Bonn|Potsdam|Heidelberg|Dachau|Buchenwald|Zurich|Zürich|Geneva|Basel|Davos|Salzburg|Innsbruck
Barcelona|Valencia|Seville|Bilbao|Málaga|Malaga|Granada|Porto|Oporto|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence
Venice|Verona|Pompeii|Thessaloniki|Salonika|Piraeus|Gothenburg|Malmö|Malmo|Bergen|Trondheim|Aarhus|Kraków|Krakow
Cracow|Łódź|Lodz|Wrocław|Wroclaw|Breslau|Poznań|Poznan|Gdańsk|Gdansk|Danzig|Auschwitz|Treblinka|Brno|Ostrava|Timisoara
Novi Sad|Dubrovnik|Mostar|Srebrenica|Tuzla|Kaunas|Kharkiv|Kharkov|Odesa|Odessa|Dnipro|Donetsk|Luhansk|Lviv
Zaporizhzhia|Mariupol|Mykolaiv|Kherson|Kramatorsk|Bakhmut|Avdiivka|Pokrovsk|Melitopol|Bucha|Irpin|Chernihiv|Sumy
Sevastopol|Simferopol|Yalta|Chernobyl|Chornobyl|Saint Petersburg|Leningrad|Petrograd|Novosibirsk|Yekaterinburg|Kazan
Nizhny Novgorod|Chelyabinsk|Samara|Omsk|Rostov|Rostov-on-Don|Ufa|Krasnoyarsk|Voronezh|Volgograd|Stalingrad|Krasnodar
Saratov|Irkutsk|Vladivostok|Khabarovsk|Murmansk|Arkhangelsk|Kaliningrad|Königsberg|Sochi|Grozny|Beslan|Makhachkala
Astrakhan|Belgorod|Kursk|Bryansk|Smolensk|Batumi|Sukhumi|Stepanakert|Almaty|Alma-Ata|Baikonur|Samarkand|Bukhara
Istanbul|Constantinople|Izmir|Antalya|Gaziantep|Diyarbakir|Kobani|Aleppo|Homs|Latakia|Raqqa|Deir ez-Zor|Deraa|Idlib
Palmyra|Haifa|Tel Aviv|Ashkelon|Eilat|Nazareth|Bethlehem|Hebron|Nablus|Jenin|Jericho|Gaza City|Khan Younis|Rafah|Aqaba
Basra|Mosul|Erbil|Irbil|Kirkuk|Fallujah|Falluja|Ramadi|Najaf|Karbala|Kerbala|Tikrit|Samarra|Sinjar|Halabja|Isfahan
Shiraz|Tabriz|Mashhad|Qom|Natanz|Bushehr|Dubai|Sharjah|Jeddah|Mecca|Medina|Aden|Hodeidah|Alexandria|Luxor|Aswan
Sharm el-Sheikh|Benghazi|Misrata|Sirte|Tobruk|Casablanca|Marrakesh|Marrakech|Tangier|Sousse|Port Sudan|Mekelle
Hargeisa|Kismayo|Mombasa|Kisumu|Entebbe|Goma|Bukavu|Lubumbashi|Kisangani|Douala|Lagos|Kano|Ibadan|Kaduna|Port Harcourt
Maiduguri|Chibok|Kumasi|Abidjan|Timbuktu|Bulawayo|Blantyre|Johannesburg|Soweto|Durban|Port Elizabeth|Sharpeville
Shanghai|Guangzhou|Canton|Shenzhen|Tianjin|Chongqing|Chengdu|Wuhan|Nanjing|Nanking|Hangzhou|Xi'an|Xian|Shenyang|Harbin
Dalian|Qingdao|Suzhou|Changsha|Kunming|Urumqi|Lhasa|Tangshan|Dongguan|Hong Kong|Macau|Macao|Kaohsiung|Osaka|Kyoto
Yokohama|Nagoya|Kobe|Sapporo|Fukuoka|Hiroshima|Nagasaki|Sendai|Nagano|Fukushima|Busan|Pusan|Incheon|Inchon|Daegu
Gwangju|Pyeongchang|Panmunjom|Yongbyon|Ho Chi Minh City|Saigon|Da Nang|Danang|Haiphong|Dien Bien Phu|Siem Reap
Chiang Mai|Pattaya|Mandalay|Malacca|Johor Bahru|Putrajaya|Surabaya|Bandung|Medan|Banda Aceh|Quezon City|Cebu|Davao
Marawi|Subic Bay|Mumbai|Bombay|Delhi|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune
Jaipur|Lucknow|Nagpur|Bhopal|Patna|Agra|Varanasi|Allahabad|Amritsar|Chandigarh|Srinagar|Jammu|Shimla|Kochi|Cochin
Thiruvananthapuram|Mysore|Pondicherry|Gurgaon|Ayodhya|Darjeeling|Dharamsala|Karachi|Lahore|Faisalabad|Rawalpindi
Peshawar|Quetta|Abbottabad|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Bagram|Chittagong|Cox's Bazar|Kandy|Jaffna
Galle|Trincomalee|Pokhara|Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart|Cairns|Auckland|Christchurch
"""

_PLACE_WORDS: Final[str] = """
River Rivers Creek Brook Canal Lake Lakes Lagoon Pond Reservoir Dam Falls Waterfall Springs Spring Sea Ocean Gulf Bay
Cove Harbor Harbour Port Inlet Sound Fjord Channel Strait Straits Delta Estuary Basin Reef Shoal Atoll Island Islands
Isle Isles Archipelago Peninsula Cape Point Coast Shore Beach Cliff Cliffs Mount Mountain Mountains Peak Peaks Range
Ridge Hill Hills Heights Highlands Volcano Glacier Canyon Gorge Pass Valley Plateau Plain Plains Prairie Steppe Desert
Oasis Forest Jungle Swamp Marsh Moor Wetlands Meadows Field Fields Park Parkway Garden Gardens Zoo Reserve Sanctuary
County Province Territory Territories Region District Prefecture Oblast Krai Governorate Canton Municipality Borough
Township Town City Village Kibbutz Settlement Suburb Neighborhood Neighbourhood Kingdom Emirate Emirates Sultanate
Republic Empire Colony Dominion Street St. Road Rd. Avenue Ave. Boulevard Blvd. Lane Drive Highway Freeway Expressway
Turnpike Motorway Route Terrace Crescent Square Plaza Circle Place Court Mall Alley Bridge Tunnel Viaduct Dock Docks
Pier Wharf Quay Marina Airport Airfield Airbase Aerodrome Heliport Station Terminal Junction Crossing Checkpoint
Stadium Arena Coliseum Colosseum Amphitheatre Amphitheater Speedway Racecourse Raceway Theatre Theater Hotel Inn
Resort Casino Castle Palace Tower Towers Fort Fortress Citadel Cathedral Mosque Temple Shrine Synagogue Basilica Abbey
Monastery Cemetery Memorial Monument Museum Gallery Prison Jail Penitentiary Camp Barracks Base Ranch Farm Estate
Manor Mansion Hall Gate Wall Corridor Zone
"""

_DEMONYMS: Final[str] = """
Afghan|African|African-American|Albanian|Algerian|American|Andorran|Angolan|Arab|Argentine|Argentinian|Armenian|Asian
Asian-American|Australian|Aussie|Austrian|Austro-Hungarian|Azerbaijani|Bahamian|Bahraini|Balkan|Baltic|Bangladeshi
Basque|Bavarian|Belarusian|Belarussian|Belgian|Bengali|Beninese|Bhutanese|Bolivian|Bosnian|Bosniak|Botswanan|Brazilian
British|Briton|Britons|Bruneian|Bulgarian|Burkinabe|Burmese|Burundian|Californian|Cambodian|Cameroonian|Canadian
Catalan|Caucasian|Central African|Central Asian|Chadian|Chechen|Chilean|Chinese|Colombian|Congolese|Costa Rican|Croat
Croatian|Cuban|Cypriot|Czech|Czechoslovak|Dane|Danes|Danish|Dominican|Dutch|East Asian|East European|East German
East Timorese|Eastern European|Ecuadorian|Egyptian|Emirati|English|Englishman|Eritrean|Estonian|Ethiopian|Eurasian
European|Fijian|Filipina|Filipino|Finns|Finnish|Flemish|Floridian|French|Frenchman|Gabonese|Gambian|Georgian|German
Ghanaian|Greek|Greek Cypriot|Guatemalan|Guinean|Gujarati|Guyanese|Haitian|Hausa|Hawaiian|Hispanic|Honduran|Hungarian
Hutu|Icelandic|Igbo|Indian|Indonesian|Inuit|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese
Japanese-American|Jewish|Jordanian|Kashmiri|Kazakh|Kenyan|Korean|Kosovan|Kosovar|Kurd|Kurds|Kurdish|Kuwaiti|Kyrgyz
Laotian|Latin American|Latino|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Londoners|Macedonian|Malawian|Malay
Malaysian|Maldivian|Malian|Maltese|Maori|Māori|Mauritanian|Mauritian|Mexican|Mexican-American|Middle Eastern|Moldovan
Mongolian|Montenegrin|Moroccan|Mozambican|Namibian|Nepalese|Nepali|New Yorker|New Yorkers|New Zealander|Nicaraguan
Nigerian|Nigerien|Nordic|North African|North American|North Korean|North Vietnamese|Norwegian|Omani|Ottoman|Pakistani
Palestinian|Panamanian|Paraguayan|Parisian|Pashtun|Pathan|Persian|Peruvian|Pole|Poles|Polish|Portuguese|Prussian
Puerto Rican|Punjabi|Qatari|Rhodesian|Rohingya|Roman|Romanian|Russian|Rwandan|Salvadoran|Samoan|Saudi|Saudi Arabian
Saxon|Scandinavian|Scot|Scots|Scottish|Senegalese|Serb|Serbs|Serbian|Bosnian Serb|Siamese|Sierra Leonean|Sikh
Singaporean|Sinhalese|Slav|Slavic|Slovak|Slovene|Slovenian|Somali|South African|South American|South Asian
South Korean|South Sudanese|South Vietnamese|Southeast Asian|Soviet|Soviets|Spaniard|Spaniards|Spanish|Sri Lankan
Sudanese|Swede|Swedes|Swedish|Swiss|Syrian|Taiwanese|Tajik|Tamil|Tanzanian|Tatar|Texan|Thai|Tibetan|Tuareg|Tunisian
Turk|Turks|Turkish|Turkish Cypriot|Turkmen|Tutsi|Ugandan|Uighur|Uyghur|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese
Welsh|West African|West German|West Indian|Western European|Yazidi|Yemeni|Yoruba|Yugoslav|Zairian|Zambian|Zimbabwean
Zulu
"""

COUNTRIES: Final[frozenset[str]] = frozenset(_COUNTRIES.strip().replace("\n", "|").split("|"))
REGIONS: Final[frozenset[str]] = frozenset(_REGIONS.strip().replace("\n", "|").split("|"))
CITIES: Final[frozenset[str]] = frozenset(_CITIES.strip().replace("\n", "|").split("|"))
PLACE_WORDS: Final[frozenset[str]] = frozenset(_PLACE_WORDS.split())
PLACES: Final[frozenset[str]] = COUNTRIES | REGIONS | CITIES
DEMONYMS: Final[frozenset[str]] = frozenset(_DEMONYMS.strip().replace("\n", "|").split("|"))
