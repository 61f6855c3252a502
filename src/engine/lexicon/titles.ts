import { wordSet } from './word-set';

/** Forms of address: they say nothing of an office. */
export const courtesyTitles = wordSet(
  'Mr Mrs Ms Mx Miss Mr. Mrs. Ms. Mx. Messrs. Messrs Mme Mme. Mlle',
);

/** Offices, ranks and roles that stand before a name, in lower case and in the singular. */
export const offices = wordSet(
  'president vice-president premier chancellor minister secretary undersecretary senator senators sen sen. sens sens. rep rep. reps reps. representatives representative congressman congresswoman gov gov. governor mayor deputy speaker leader chairman chairwoman chairperson chair chief director commissioner ambassador envoy counsel counselor counsellor adviser advisor aide spokesman spokeswoman spokesperson',
  'king queen prince princess duke duchess earl baron baroness lord lady sir dame emperor empress sultan emir sheikh sheik ayatollah imam mullah rabbi pope cardinal archbishop bishop rev rev. reverend father pastor patriarch',
  'general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt lt. sergeant sgt sgt. corporal cpl cpl. private admiral adm adm. commander cmdr cmdr. brigadier marshal constable const const. inspector superintendent detective det det. sheriff officer trooper',
  'judge justice magistrate attorney prosecutor lawyer solicitor barrister doctor dr dr. prof prof. professor dean principal economist analyst historian scientist researcher strategist pollster correspondent reporter editor columnist author writer novelist poet playwright artist actor actress comedian singer rapper musician composer conductor drummer guitarist director filmmaker producer photographer designer architect engineer astronaut businessman businesswoman entrepreneur billionaire tycoon banker investor candidate nominee challenger contender incumbent activist campaigner whistleblower dissident',
  'coach manager skipper striker defender midfielder goalkeeper winger batsman bowler pitcher quarterback boxer golfer sprinter cyclist driver jockey umpire referee teammate teammates compatriot champion',
  'mp pc founder co-founder owner boss executive ceo treasurer councillor councilman councilwoman alderman legislator lawmaker delegate whip teacher nurse paramedic farmer resident student',
);

/** Words that come before an office and belong to it: `former`, `Prime`, `deputy`. */
export const officeModifiers = wordSet(
  'former late then-president ex acting interim incoming outgoing prime vice deputy assistant associate first second foreign defence defense finance interior home justice health education energy trade economy agriculture culture labour labor environment transport oil state attorney surgeon lieutenant chief lead senior junior executive national security special presidential republican democratic conservative labour liberal house senate congressional parliamentary press government party opposition majority minority veteran fellow longtime white',
);

/** Words after which an office is no title: `Justice Department`, `General Motors`. */
export const officeNouns = wordSet(
  'forum department ministry office motors electric assembly court party committee council union association club house street road avenue hospital university college school centre center city county island park square bridge airport group foundation institute society association board palace cup trophy league day works library award prize act bill law order mills staff election elections campaign hotel company inc corp ltd plc bank insurance',
);

/** Nouns that end or head the name of an organisation. */
export const organisationNouns = wordSet(
  'Institute Ministry Department University College School Bank Party Union Council Committee Commission Court Agency Association Federation Foundation Group Company Corporation Corp Corp. Inc Inc. Ltd Ltd. Co Co. PLC plc LLC LLP Club Board Bureau Office Service Services Society Church Congress Senate Parliament House Assembly Army Navy Force Forces Guard Corps Police Authority Administration Alliance Coalition Movement Front Brigade League Hospital Museum Library Theatre Theater Orchestra Times Post Journal News Herald Tribune Guardian Gazette Telegraph Mail Press Network Television Radio Airlines Airways Motors Systems Technologies Holdings Partners Capital Trust Fund Center Centre Organization Organisation Nations Academy Chamber Conference Convention Project Initiative Programme Program Team United Rovers Athletic FC Bureau Cabinet Treasury Pentagon Kremlin Reserve Exchange Tribunal Secretariat',
);

/** Nouns that end or head the name of a place. */
export const placeNouns = wordSet(
  'City County Province District Island Islands River Lake Sea Ocean Bay Gulf Mountain Mountains Mount Valley Desert Forest Park Street Road Avenue Square Bridge Airport Port Harbour Harbor Beach Heights Hill Hills Peninsula Strait Coast Cape Canal Township Town Village Borough Palace Castle Stadium Arena Tower Hall Prison Jail Region Republic Kingdom Territory Ocean Plaza Boulevard Highway Station Cathedral Abbey Base Crossing',
);

/** Lower-case words inside a name: Ursula von der Leyen, Osama bin Laden. */
export const particles = wordSet(
  'al el ul ud bin ibn bint abu ben van von der den de la las los le del della dello delle di da das do dos du des ter ten zu zur y e af av',
);

/** What follows a surname and belongs to it. */
export const nameSuffixes = wordSet('Jr Jr. Sr Sr. II III IV');
