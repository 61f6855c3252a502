/**
 * Names that news copy prints in several accepted spellings, a name a line, the commonest first. An
 * article uses one of them. Places have tables of their own (`cities`, `countries`); spellings that
 * differ in a mark over a letter alone need no line. Compiled by hand for this project.
 */
const rows = `
Qaeda Qaida Qaeeda
Hezbollah Hizbollah Hizbullah Hezbullah Hizballah Hezballah
Taliban Taleban
Houthi Huthi
Houthis Huthis
Shabab Shabaab
Nusra Nusrah
ISIS ISIL
Peshmerga Pashmerga
Janjaweed Janjawid
Mujahideen Mujahedeen Mujahedin Mujahidin Mujaheddin
Muslim Moslem
Muslims Moslems
Quran Koran
Uighur Uyghur Uygur Uigur
Uighurs Uyghurs Uygurs Uigurs
Tatars Tartars
Gaddafi Qaddafi Kadhafi Gadhafi Qadhafi Kadafi Ghaddafi Khadafi Khaddafi Gadafi
Zelensky Zelenskyy Zelenskiy Zelenskyi Zelenski Selenskyj
Navalny Navalni Nawalny
Yanukovych Yanukovich Yanukovitch
Tymoshenko Timoshenko
Yushchenko Yuschenko Yushenko
Lukashenko Lukashenka
Tsikhanouskaya Tikhanovskaya Tsikhanovskaya
Kadyrov Kadirov
Prigozhin Prigojin
Khodorkovsky Khodorkovskiy
Yeltsin Eltsin
Gorbachev Gorbachov Gorbachyov
Khrushchev Khruschev Krushchev Kruschev
Tchaikovsky Chaikovsky Tchaikowsky
Dostoevsky Dostoyevsky Dostoievsky
Tolstoy Tolstoi
Rachmaninoff Rachmaninov
Prokofiev Prokofieff
Stravinsky Strawinsky
Ahmadinejad Ahmedinejad Ahmadinezhad
Khamenei Khameini Khamenai
Khomeini Khomeiny Komeini
Rouhani Rohani Ruhani
Raisi Raeisi
Mossadegh Mosaddegh Mossadeq Mosaddeq
Pezeshkian Pezechkian
Nasrallah Nasralla
Haniyeh Haniya Haniyah
Zarqawi Zarkawi
Zawahiri Zawahri
Morsi Mursi Morsy
Sisi Sissi
Rajapaksa Rajapakse
Musharraf Musharaf
Suharto Soeharto
Sukarno Soekarno
Netanyahu Netanyahou
Barghouti Barghouthi Barguti
Jumblatt Junblatt Joumblatt
Genghis Chinggis Ghengis
Osama Usama
`;

/** Each spelling with the first of its line. */
export const acceptedSpellings: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' '))
    .flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? ''] as const)),
);
