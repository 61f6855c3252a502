import { wordSet } from './word-set';

/** Words of other languages that English copy prints in set phrases: `per capita`, `en masse`. */
export const loanWords = wordSet(
  // Latin
  'absentia addendum aeterna alia aliter ante antebellum bellum bona capita caveat certiorari cogito compos contra corpus culpa curiae curriculum dei delicti dicta ergo erratum exempla facie facto factotum fides forma gratia habeas hominem humana ignota incognita infinitum inter interim ipsa jure lapsus legis libris locus magna magnum mater mentis minimis modus mortem mutandis mutatis nauseam nolo nolle obiter omnia operandi opus passim pater patria pendente persona populi post posteriori prima primus priori probono quod rata regnum rerum sapiens scriptum semper sequitur sine situ stare status summa terra ultra utero vadis verba veritas versa vitae vitro vivendi vivo',
  // French
  'amour appellation arrondissement attache bateaux beaux bête bourgeoise bureaux cause champs chateaux chef coeur communique cordon couture crème croisette cuisine dauphin derriere dessous droit écoute enfant ensemble esprit étranger exocet famille fatale gendarmerie gourmande grandes haute horribles jour juste justice largesse maitre malaise manque masse mesdames métier monde moderne noire nouvelle oeuvre oblige parlement petite pied plateaux pointe pompier provocateur quai raison rapporteur realpolitik remarque rendu rendus republique résistance rouge sommelier tableaux terrible tricoteuse vivant vivre volte voyeur',
  // German, Italian, Spanish
  'angst blitz bundestag della delle dello donna dolce familia forte gemeinschaft gestalt gesellschaft kultur kulturkampf kinder lander libre mañana mezzo politik prima primo reich schadenfreude secondo sotto staat tempo terza tutti vita voce volk wanderlust weltanschauung zeitung zeitgeist',
);
