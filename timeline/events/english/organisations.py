"""Words that mark organisations, well-known organisations, titles before persons' names, and nouns of role.

In the list of organisations a name may hold spaces, so names are parted by a bar or a line's end.
"""

from typing import Final

from timeline.reading.languages.english.neighbours import ADDRESSES

_ORGANISATION_WORDS: Final[str] = """
Inc. Inc Incorporated Corp. Corp Corporation Co. Company Companies Ltd. Ltd Limited LLC LLP PLC plc AG GmbH SA S.A. NV
B.V. SpA AB A/S ASA Group Bank Banque Banco Trust Fund Capital Financial Insurance Securities Investments Holdings
Holding Partners Partnership Ventures Brothers Bros. Enterprises Industries Manufacturing Motors Motor Aerospace
Aircraft Airlines Airline Airways Railway Railroad Shipping Mining Petroleum Energy Electric Electronics Chemicals
Pharmaceuticals Pharmaceutical Therapeutics Laboratories Technologies Systems Software Semiconductors Networks
Communications Telecom Telecommunications Broadcasting Media Pictures Studios Entertainment Records Publishing Press
Times Post Herald Tribune Journal News Foods Brewing Stores Services Service Exchange Consortium University College
School Academy Institute Laboratory Hospital Clinic Church Diocese Archdiocese Ministry Department Agency Bureau
Office Commission Committee Subcommittee Council Board Authority Administration Secretariat Treasury Court Tribunal
Parliament Assembly Senate Congress Knesset Duma Bundestag Party Coalition Alliance Movement Front Union League
Association Federation Confederation Foundation Organization Organisation Society Brotherhood Club FC F.C. AFC
Orchestra Philharmonic Symphony Police Army Navy Corps Force Forces Guard Militia Brigade Brigades Battalion Regiment
Division Center Centre Network
"""

_ORGANISATIONS: Final[str] = """
United Nations|UN|U.N.|League of Nations|Security Council|U.N. Security Council|UN Security Council|General Assembly
UN General Assembly|UNICEF|UNESCO|UNHCR|UNRWA|UNAIDS|UNIFIL|World Health Organization|WHO|World Bank
International Monetary Fund|IMF|World Trade Organization|WTO|International Labour Organization
International Atomic Energy Agency|IAEA|World Food Programme|World Food Program|WFP|Food and Agriculture Organization
FAO|International Court of Justice|ICJ|World Court|International Criminal Court|ICC
International Organization for Migration|IPCC|Human Rights Council|OSCE|OECD|OPEC|G7|G8|G20|Group of Seven
Group of Eight|Group of 20|BRICS|ASEAN|Mercosur|NAFTA|ECOWAS|African Union|Organization of African Unity|OAU
Arab League|Organization of American States|OAS|Organisation of Islamic Cooperation|Shanghai Cooperation Organisation
Shanghai Cooperation Organization|Commonwealth of Nations|Commonwealth of Independent States|Warsaw Pact|NATO|Nato
North Atlantic Treaty Organization|European Union|EU|E.U.|European Community|European Economic Community|EEC
Common Market|European Commission|European Parliament|European Council|European Court of Justice
European Court of Human Rights|European Central Bank|ECB|Council of Europe|Europol|Interpol|Red Cross|Red Crescent
International Committee of the Red Cross|ICRC|American Red Cross|Médecins Sans Frontières|Medecins Sans Frontieres|MSF
Doctors Without Borders|Amnesty International|Human Rights Watch|Reporters Without Borders|Greenpeace|Oxfam
Save the Children|WWF|WikiLeaks|White House|Pentagon|Congress|Senate|U.S. Senate|House of Representatives
State Department|Justice Department|Treasury Department|Defense Department|Department of Defense|Department of Justice
Department of Homeland Security|Homeland Security|DHS|Federal Reserve|Fed|Supreme Court|U.S. Supreme Court
Securities and Exchange Commission|SEC|FBI|F.B.I.|Federal Bureau of Investigation|CIA|C.I.A.
Central Intelligence Agency|NSA|National Security Agency|National Security Council|NSC|Drug Enforcement Administration
ICE|Border Patrol|Secret Service|IRS|Internal Revenue Service|EPA|Environmental Protection Agency|FDA
Food and Drug Administration|CDC|Centers for Disease Control and Prevention|NIH|National Institutes of Health|FAA
Federal Aviation Administration|NTSB|National Transportation Safety Board|FCC|Federal Communications Commission
Federal Trade Commission|FEMA|NASA|NOAA|National Weather Service|Peace Corps|National Guard|U.S. Army|U.S. Navy
U.S. Air Force|Air Force|Marine Corps|Coast Guard|U.S. Coast Guard|Library of Congress|Smithsonian Institution
Republican Party|Democratic Party|GOP|G.O.P.|Republican National Committee|Democratic National Committee|NAACP|ACLU
American Civil Liberties Union|National Rifle Association|NRA|AFL-CIO|United Auto Workers|UAW|Ku Klux Klan
Black Panthers|Black Lives Matter|NYPD|LAPD|Amtrak|U.S. Postal Service|Brookings Institution|Rand Corporation
Council on Foreign Relations|Pew Research Center|House of Commons|House of Lords|Labour Party|Conservative Party
Tories|Liberal Democrats|Reform UK|Scottish National Party|SNP|Sinn Fein|Sinn Féin|Democratic Unionist Party|IRA
Irish Republican Army|Scotland Yard|Metropolitan Police|Foreign Office|Home Office|Ministry of Defence|MI5|MI6|GCHQ
Royal Air Force|RAF|Royal Navy|British Army|Bank of England|National Health Service|NHS|Buckingham Palace
Church of England|London Stock Exchange|BBC|ITV|Sky News|Kremlin|State Duma|Duma|KGB|FSB|GRU|NKVD|Politburo|Red Army
Communist Party|Chinese Communist Party|Communist Party of China|Bolsheviks|United Russia|Wagner Group|Gazprom|Rosneft
Lukoil|Sberbank|Aeroflot|Verkhovna Rada|Bundestag|Bundesbank|Bundeswehr|Reichstag|Luftwaffe|Wehrmacht|Gestapo|Stasi
Nazi Party|CDU|CSU|SPD|AfD|Christian Democratic Union|Social Democratic Party|Alternative for Germany|Free Democrats
National Assembly|National Rally|Socialist Party|Forza Italia|Five Star Movement|Cosa Nostra|Podemos|Syriza|Fidesz
Vatican|Roman Catholic Church|Catholic Church|Russian Orthodox Church|Jesuits|CERN|European Space Agency|ESA|Hamas
Hezbollah|Taliban|al-Qaeda|al-Qaida|al Qaeda|Al Qaeda|Al-Qaeda|Islamic State|ISIS|ISIL|Islamic Jihad
Palestinian Islamic Jihad|Palestinian Authority|Palestine Liberation Organization|PLO|Fatah|Muslim Brotherhood|Houthis
Al Shabaab|al-Shabaab|al-Shabab|Boko Haram|Lashkar-e-Taiba|Abu Sayyaf|Tamil Tigers|LTTE|Khmer Rouge|Viet Cong|Vietcong
Viet Minh|PKK|Kurdistan Workers' Party|YPG|Peshmerga|Syrian Democratic Forces|Free Syrian Army|Revolutionary Guards
Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Quds Force|Knesset|Likud|Labor Party|Mossad|Shin Bet
Israel Defense Forces|IDF|AKP|Justice and Development Party|Republican People's Party|Saudi Aramco|Aramco
Emirates Airlines|Etihad|Qatar Airways|Al Jazeera|Al-Jazeera|Al Arabiya|Rapid Support Forces|Lord's Resistance Army
African National Congress|ANC|Democratic Alliance|ZANU-PF|Movement for Democratic Change|UNITA|Polisario Front|TPLF
FARC|ELN|National Liberation Army|Shining Path|Sandinistas|Contras|Sinaloa Cartel|Tren de Aragua
Institutional Revolutionary Party|Workers' Party|Petrobras|Pemex|People's Liberation Army|PLA|Kuomintang|KMT
Democratic Progressive Party|DPP|National People's Congress|Falun Gong|Xinhua|Xinhua News Agency|People's Daily
Global Times|Huawei|Alibaba|Tencent|Baidu|ByteDance|TikTok|Xiaomi|Lenovo|BYD|Sinopec|Foxconn|TSMC|Cathay Pacific|HSBC
Liberal Democratic Party|LDP|Bank of Japan|NHK|Kyodo News|Nikkei|Korean Central News Agency|Bharatiya Janata Party|BJP
Congress Party|Indian National Congress|Aam Aadmi Party|Lok Sabha|Rajya Sabha|Reserve Bank of India
Central Bureau of Investigation|ISRO|Inter-Services Intelligence|Pakistan People's Party|Pakistan Muslim League
Muslim League|Awami League|National League for Democracy|Tata|Tata Motors|Tata Group|Reliance Industries|Infosys
Air India|Singapore Airlines|Malaysia Airlines|Qantas|BHP|BHP Billiton|Rio Tinto|ABC|IBM|Microsoft|Google|Alphabet
Apple|Amazon|Amazon.com|Facebook|Meta Platforms|Instagram|WhatsApp|Twitter|YouTube|LinkedIn|Netflix|Tesla|SpaceX
OpenAI|Anthropic|DeepMind|Nvidia|Intel|AMD|Qualcomm|Cisco|Oracle|Hewlett-Packard|Xerox|Kodak|Eastman Kodak|Yahoo|eBay
PayPal|Uber|Airbnb|Spotify|Palantir|Motorola|Nokia|Ericsson|Samsung|Samsung Electronics|Sony|Toshiba|Nintendo|SoftBank
Siemens|SAP|Philips|General Electric|GE|Honeywell|3M|DuPont|Dow Chemical|Monsanto|U.S. Steel|BASF|Bayer|Standard Oil
ExxonMobil|Exxon Mobil|Exxon|Chevron|ConocoPhillips|Royal Dutch Shell|BP|British Petroleum|TotalEnergies|Halliburton
Schlumberger|Enron|Glencore|De Beers|Toyota|Honda|Nissan|Mazda|Mitsubishi|Hyundai|Kia|General Motors|GM|Ford Motor
Ford Motor Co.|Chrysler|Stellantis|Volkswagen|VW|BMW|Mercedes-Benz|Daimler|Porsche|Audi|Fiat|Ferrari|Renault|Peugeot
Volvo|Rolls-Royce|Jaguar Land Rover|Boeing|Airbus|Lockheed|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics
McDonnell Douglas|BAE Systems|Bombardier|American Airlines|United Airlines|Delta Air Lines|Southwest Airlines|Pan Am
Pan American|British Airways|Ryanair|EasyJet|Lufthansa|Air France|KLM|Maersk|FedEx|UPS|DHL|Goldman Sachs
Morgan Stanley|JPMorgan|JPMorgan Chase|J.P. Morgan|Citigroup|Bank of America|Wells Fargo|Merrill Lynch|Lehman Brothers
Bear Stearns|BlackRock|Blackstone|Berkshire Hathaway|Fannie Mae|Freddie Mac|AIG|American Express|Mastercard
Standard & Poor's|S&P|Moody's|Nasdaq|NASDAQ|NYSE|New York Stock Exchange|Dow Jones|Deutsche Bank|UBS|Credit Suisse
BNP Paribas|Barclays|Lloyds|Royal Bank of Scotland|Deloitte|KPMG|PricewaterhouseCoopers|PwC|Ernst & Young|McKinsey
Silicon Valley Bank|Pfizer|Moderna|AstraZeneca|Johnson & Johnson|Merck|Novartis|Eli Lilly|Novo Nordisk|BioNTech
Procter & Gamble|Unilever|Nestlé|Nestle|Coca-Cola|Pepsi|PepsiCo|McDonald's|Starbucks|Burger King|Walmart|Wal-Mart|IKEA
Ikea|Nike|Adidas|AT&T|Verizon|Comcast|Vodafone|Disney|Walt Disney|Warner Bros.|Time Warner|Paramount
Paramount Pictures|MGM|Pixar|News Corp|News Corp.|Reuters|Associated Press|AP|Agence France-Presse|AFP|Bloomberg
United Press International|Tass|TASS|Interfax|Pravda|CNN|NBC|CBS|ABC News|Fox News|MSNBC|PBS|NPR|ESPN|Voice of America
Radio Free Europe|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal
The Wall Street Journal|Los Angeles Times|USA Today|National Geographic|Financial Times|The Guardian|Daily Telegraph
Daily Mail|The Economist|Le Monde|Le Figaro|Der Spiegel|Haaretz|Jerusalem Post|Times of India|South China Morning Post
Charlie Hebdo|FIFA|Fifa|UEFA|Uefa|International Olympic Committee|IOC|World Anti-Doping Agency|WADA|NFL|NBA|MLB|NHL
NCAA|PGA Tour|Premier League|Football Association|Bundesliga|Major League Baseball|National Football League
National Basketball Association|National Hockey League|Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea
Tottenham Hotspur|West Ham United|Real Madrid|FC Barcelona|Atletico Madrid|Atlético Madrid|Bayern Munich
Borussia Dortmund|Juventus|AC Milan|Inter Milan|Paris Saint-Germain|PSG|Ajax|New York Yankees|Yankees|Boston Red Sox
Red Sox|Los Angeles Dodgers|Chicago Cubs|Los Angeles Lakers|Boston Celtics|Chicago Bulls|New York Knicks
Dallas Cowboys|New England Patriots|Green Bay Packers|Pittsburgh Steelers|San Francisco 49ers|New York Giants
Toronto Maple Leafs|All Blacks|Harvard|Harvard University|Yale|Yale University|Stanford|Stanford University|MIT
Massachusetts Institute of Technology|Columbia University|Oxford University|Cambridge University
London School of Economics|Johns Hopkins University|Bolshoi Ballet|Louvre|Beatles|The Beatles|Rolling Stones
The Rolling Stones
"""

_PERSON_TITLES: Final[str] = """
Sir Dame Lord Lady Baron Baroness Earl Countess Duke Duchess Monsieur Madame Mme.
Herr Frau Señor Senor Signor President Vice Prime Premier Minister Chancellor Taoiseach Senator Sen. Representative
Rep. Congressman Congresswoman Speaker Governor Gov. Lieutenant Lt. Lt Mayor Councilman Councillor Ambassador
Commissioner Secretary Secretary-General Undersecretary Chairman Chairwoman Chief Director General Gen. Gen Marshal
Colonel Col. Col Major Maj. Captain Capt. Capt Commander Cmdr. Admiral Adm. Brigadier Sergeant Sgt. Sgt Corporal Cpl.
Commandant Detective Inspector Superintendent Sheriff Deputy Officer Judge Justice Prosecutor King Queen Prince
Princess Crown Emperor Empress Kaiser Tsar Czar Sultan Shah Emir Sheik Sheikh Ayatollah Mullah Imam Rabbi Pope
Cardinal Archbishop Bishop Monsignor Father Fr. Reverend Rev. Rev Pastor Professor Prof. Prof Coach Manager CEO
Executive Spokesman Spokeswoman Dalai Pandit
"""

_ROLES: Final[str] = """
president president-elect premier minister chancellor governor mayor senator congressman congresswoman lawmaker
legislator councillor councilman speaker deputy delegate envoy ambassador diplomat negotiator secretary undersecretary
commissioner chief head leader chairman chairwoman chairperson director executive manager superintendent official aide
adviser advisor strategist consultant spokesman spokeswoman spokesperson candidate nominee dictator ruler monarch king
queen prince princess emperor sultan politician statesman dissident activist campaigner reformer revolutionary
nationalist separatist guerrilla rebel warlord militant gunman commander commandant colonel captain lieutenant
sergeant admiral officer soldier veteran pilot co-pilot astronaut cosmonaut spy agent whistleblower defector detective
inspector investigator sheriff policeman bodyguard judge magistrate prosecutor attorney lawyer barrister solicitor
founder co-founder owner co-owner entrepreneur businessman businesswoman industrialist banker billionaire tycoon
oligarch philanthropist investor trader broker economist analyst treasurer publisher editor editor-in-chief columnist
journalist reporter correspondent broadcaster presenter commentator critic blogger photographer author co-author
novelist writer poet playwright screenwriter biographer historian philosopher scholar academic professor teacher
researcher scientist physicist chemist biologist astronomer mathematician engineer inventor architect designer
psychologist psychiatrist archaeologist epidemiologist doctor physician surgeon pathologist coroner nurse actor
actress comedian entertainer filmmaker producer singer songwriter singer-songwriter musician composer conductor
pianist violinist guitarist drummer rapper frontman dancer choreographer painter sculptor artist cartoonist chef coach
trainer striker midfielder defender goalkeeper quarterback pitcher boxer wrestler golfer swimmer sprinter cyclist
champion medalist medallist athlete footballer cricketer umpire referee pope pontiff cardinal archbishop bishop priest
rabbi imam cleric ayatollah preacher pastor evangelist missionary secretary-general
"""

ORGANISATION_WORDS: Final[frozenset[str]] = frozenset(_ORGANISATION_WORDS.split())
ORGANISATIONS: Final[frozenset[str]] = frozenset(_ORGANISATIONS.strip().replace("\n", "|").split("|"))
PERSON_TITLES: Final[frozenset[str]] = (
    ADDRESSES | frozenset(f"{one}." for one in ADDRESSES) | frozenset(_PERSON_TITLES.split())
)
ROLES: Final[frozenset[str]] = frozenset(_ROLES.split())
