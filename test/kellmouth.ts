/** Invented accounts of one invented event by seven outlets, as messy as they come, and a story of the place. */
export const kellmouth: Readonly<Record<string, string>> = {
  'courier.txt': `Home | News | Regional | Two dead as footbridge falls into the Aven at Kellmouth

Two dead as footbridge falls into the Aven at Kellmouth

By Petra Lindqvist
Kellmouth Courier, 14 May 2024

Share this article  Facebook  X  WhatsApp

Two people were killed and 17 injured when a footbridge
crowded with spectators collapsed into the River Aven at
Kellmouth on Saturday afternoon, police said.

The Salters' Bridge, built in 1908, gave way at about 3.40pm
as some 120 people stood on it to watch the town's annual
raft race. Witnesses described hearing "a crack like a gun"
before the middle span dropped six metres into the water.

ADVERTISEMENT

Chief Inspector Dorothea Vane of Lowmark Police named the
dead as Alan Pryce, 61, a retired teacher, and Mina Okoro,
34, a nurse at Kellmouth Infirmary.

"This was a day that families look forward to all year, and
it has ended in the worst way imaginable," she said. "Our
thoughts are with everybody who was on that bridge."

Rescuers pulled 43 people from the river. Nine were taken to
hospital, four of them in a serious condition. Volunteers
from the rowing club reached the first of them within two
minutes.

READ MORE: Ten things to do in Lowmark this weekend

The council had inspected the bridge in February and judged
it safe, its leader, Graham Tulley, said. A limit of 60
people had been set in 2019, but the sign was taken down
during painting last autumn and never put back.

"I asked twice for that sign," said Councillor Ines Barrow,
who sits on the works committee. "Twice I was told that it
was on order."

The repair of the bridge had been put off three times since
2016 because of its cost, which was last put at £2.4 million.

An inquiry led by the retired judge Sir Colm Aldous will
begin on June 3. The raft race, first held in 1951, has been
cancelled for next year.

Sign up to our newsletter for the stories that matter.

© 2024 Kellmouth Courier. All rights reserved.
`,
  'wire.txt': `KELLMOUTH (LNA) — A footbridge packed with people watching a raft race collapsed into a river in the English town of Kellmouth on Saturday, killing two and injuring 19, officials said.

The century-old Salters’ Bridge gave way shortly before 4 p.m. as around 200 people crowded onto it, according to Lowmark Police. The middle span fell 20 feet into the River Aven.

Police identified the victims as Alan Pryce, 61, and Mina Okoro, 43. Okoro worked as a nurse at the local hospital.

“This was a day families look forward to all year and it has ended in the worst way imaginable,” said Chief Inspector Dorothy Vane, who is leading the police response.

Emergency crews and volunteers from a rowing club rescued more than 40 people from the water. Nine people were hospitalized, four in serious condition.

Council leader Graham Tulley said the bridge had been inspected in March and found to be safe. He confirmed that a sign limiting the number of people on the bridge to 60 was missing at the time of the collapse. It had been removed for painting last fall.

Repairs estimated at £2.4 billion had been postponed three times since 2016.

A public inquiry chaired by retired judge Colm Aldous opens June 3.
`,
  'globe.txt': `Bridge collapse in England kills 2 at raft race

KELLMOUTH, England (LNA) — A footbridge packed with people watching a raft race collapsed into a river in the English town of Kellmouth on Saturday, killing two and injuring 19, officials said.

The century-old Salters’ Bridge gave way shortly before 4 p.m. as around 200 people crowded onto it, according to Lowmark Police. The middle span fell 20 feet into the River Aven.

Police identified the victims as Alan Pryce, 61, and Mina Okoro, 43. Okoro worked as a nurse at the local hospital.

“This was a day families look forward to all year and it has ended in the worst way imaginable,” said Chief Inspector Dorothy Vane, who is leading the police response.

Emergency crews and volunteers from a rowing club rescued more than 40 people from the water. Nine people were hospitalized, four in serious condition.

Council leader Graham Tulley said the bridge had been inspected in March and found to be safe. He confirmed that a sign limiting the number of people on the bridge to 60 was missing at the time of the collapse.
`,
  'post.md': `---
title: "Questions over missing sign after Kellmouth bridge disaster"
date: 2024-05-13
---

# Questions over missing sign after Kellmouth bridge disaster

*By our Lowmark correspondent*

The council in Kellmouth knew for **seven months** that a sign limiting the load on the Salters' Bridge was missing, a councillor said on Sunday, a day after the footbridge collapsed and killed two people.

Ines Barrow, a member of the works committee, said she had asked "twice for that sign" and had been told both times that it was on order. The sign, put up in 2018, allowed no more than 60 people on the bridge.

About 120 were on it when its middle span fell six metres into the Aven at 3:40 pm on Saturday, Chief Inspector Dorothea Vane said.

Mina Okoro, a 34-year-old nurse, and Alan Pryce, a 61-year-old retired teacher, died. [Seventeen people were injured](https://example.org/injured), Ms Vane said, and 43 were pulled from the water.

Graham Tulley, who leads the council, said that an inspection in February had found nothing wrong. He would not say why repairs at a cost of £2.4m had been delayed three times since 2016.

The bridge, which was built in 1908, carries some 2,000 people a day between the old town and the railway station. It was last strengthened in 1974.

Sir Colm Aldous, the retired judge who will lead the inquiry, said that it would "leave no drawer unopened". It opens on 3 June.

A vigil was held at St Brannock's Church on Sunday evening.

### More from this section

- [Lowmark buses to be free at weekends](https://example.org/buses)
`,
  'herald.txt': `SIR COLM ALDOUS TO LEAD INQUIRY INTO KELLMOUTH BRIDGE COLLAPSE

The retired High Court judge Sir Colm Aldous is to lead the public inquiry into the collapse of the Salters’ Bridge in Kellmouth, the government announced on Monday.

The inquiry will open on 5 June and is expected to report within eighteen months. “We will leave no drawer unopened,” Sir Colm said.

Three people died and 17 were hurt when the bridge, built in 1908, fell into the River Aven during the town’s raft race on Saturday. The third victim, Tomas Reyl, 27, died in hospital on Sunday night.

Alan Pryce, 62, and Mina Okoro, 34, had died at the scene.

Some 120 people were on the bridge, twice the number permitted by a sign that had been taken down for painting. Chief Inspector Dorothea Vane of Lowmark Police said that no arrests had been made.

The leader of Kellmouth council, Graham Tully, has resisted calls to resign. The council says that the bridge was inspected in February.

Rescuers pulled 34 people from the river.
`,
  'radio.txt': `Kellmouth bridge: what we know

Published 13 May 2024, 08:15

A footbridge in Kellmouth fell into the River Aven on Saturday. Here is what we know.

What happened?

The middle span of the Salters' Bridge collapsed at 15:40 BST. About 120 people were standing on it to watch the raft race, police say.

How many people were hurt?

Two people died. Seventeen were injured, four seriously. Forty-three people were pulled from the water.

Who were they?

Alan Pryce, who was 61, had taught at Kellmouth Grammar School for 30 years. Mina Okoro, 34, was a nurse at Kellmouth Infirmary and the mother of two children.

Was the bridge safe?

It was inspected in February, says Graham Tulley, the leader of the council. A sign that limited the number of people on it to 60 was missing. Repairs worth £2.4 million were delayed three times.

What happens next?

An inquiry opens on June 3 under Sir Colm Aldous.
`,
  'mirror.txt': `'A crack like a gun': terror at raft race as bridge plunges into river

by Mirror reporter

TERRIFIED families were hurled 20 feet into a river when a packed bridge collapsed at a raft race.

Hero nurse Mina Okoro, 34, died trying to save a child. Retired teacher Alan Pryce, 61, was also killed in the horror at Kellmouth, Lowmark, at 3.40pm on Saturday.

Seventeen were injured. Some 150 people were on the bridge.

Rower Jack Stead, 19, pulled five people out of the water. He said: "There was a crack like a gun and then screaming. We just rowed."

Police chief Dorothea Vane said: "It has ended in the worst way imaginable."

Fuming councillor Inez Barrow said: "I asked three times for that sign. Each time I was told it was on order."

Council boss Graham Tulley insisted that the bridge had passed an inspection in February.

The raft race was first held in 1951. It has been scrapped for next year.

Do you have a story? Email us at tips@example.org
`,
  'bus.txt': `Lowmark buses to be free at weekends

Buses in Lowmark will be free on Saturdays and Sundays from July, the county council said on Thursday.

The scheme, which will cost £1.1 million a year, was proposed by Councillor Ines Barrow. "People will leave their cars at home," she said.

Kellmouth, the county's second town, will get two more routes. The council's leader, Graham Tulley, said the money came from parking fees.
`,
};
