import { wordSet } from './word-set';

/**
 * First names common in news copy, of many languages: they tell a person from a place or a body.
 * Names that are also places or common words (Chelsea, Paris, Mark as a verb) count only as the
 * first of several capitalised words. Compiled by hand for this project.
 */
const givenNames = wordSet(
  'Aaron Abby Abdallah Abdel Abdul Abdullah Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Aidan Aisha Akira Alain Alan Alastair Albert Alberto Alejandro Aleksandr Aleksei Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alfred Ali Alice Alicia Alison Allan Allen Alyssa Amanda Amber Amina Amir Amit Amy Ana Anastasia Anatoly Andrea Andreas Andrei Andres Andrew Andrey Andriy Andrzej Andy Angela Angelina Angus Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Antony Anwar April Archie Ariel Arnold Arthur Arturo Ashley Ashraf Astrid Audrey Austin Ayman',
  'Barack Barbara Barry Bart Bashar Beatrice Ben Benedict Benjamin Bernadette Bernard Bernie Bert Beth Betsy Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brent Brett Brian Bridget Bruce Bruno Bryan Calvin Cameron Camille Carl Carla Carlo Carlos Carly Carmen Carol Carole Caroline Carolyn Carrie Casey Catherine Cathy Cecilia Celia Cesar Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Claudio Clayton Clifford Clint Clive Colin Colleen Connie Connor Conor Corey Cory Courtney Craig Cristina Curtis Cynthia Cyril',
  'Daisy Dale Damian Damien Dan Daniel Daniela Danielle Danny Darrell Darren Dave David Dean Debbie Deborah Debra Declan Denis Denise Dennis Derek Desmond Diana Diane Diego Dieter Dilma Dimitri Dirk Dmitri Dmitry Dmytro Dolores Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Elliot Elliott Elon Elsa Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Eve Evelyn Evgeny Ewan',
  'Faisal Fatima Federico Felipe Felix Fergus Fernando Fiona Florence Floyd Frances Francesca Francesco Francis Francisco Franck Francois François Frank Franklin Fred Frederick Friedrich Gabriel Gabriela Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Gerald Gerard Gerhard Gerry Gianni Gilbert Gillian Gina Giorgio Giovanni Giulia Giuseppe Glen Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregory Greta Guillermo Gustavo Guy Gwen Hank Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hassan Hazel Heather Hector Heidi Heinrich Helen Helena Helmut Henri Henrik Henry Herbert Herman Hillary Hiroshi Holly Horst Howard Hugh Hugo Humphrey Hussein',
  'Ian Ibrahim Igor Imran Ingrid Iris Irene Irina Isaac Isabel Isabella Ismail Ivan Ivanka Ivor Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeanne Jeff Jeffrey Jen Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Jo Joachim Joan Joanna Joanne João Joaquin Jody Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Joyce Juan Juanita Judith Judy Julia Julian Julie Juliet Julio Julius June Jürgen Justin Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Keir Keith Kelly Kemal Ken Kenneth Kenny Kerry Kevin Khalid Kieran Kim Kimberly Kirk Kirsten Klaus Kofi Konstantin Kris Kristen Kristin Kurt Kyle',
  'Lance Larry Lars Laura Lauren Laurence Laurent Laurie Lawrence Leah Lee Leila Len Lena Leo Leon Leonard Leonardo Leonid Leroy Les Leslie Lester Lewis Liam Lillian Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Lois Lorenzo Loretta Lori Lorraine Lou Louis Louise Luca Lucas Lucia Lucy Luigi Luis Luiz Luke Lydia Lyle Lynn Lyndon Mackenzie Madeleine Maggie Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Margaret Maria María Marian Marianne Marie Marilyn Marina Marine Mario Marion Marjorie Mark Marlene Marsha Martha Martin Martina Marvin Mary Masha Mason Mateusz Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxwell Megan Mehmet Mel Melania Melanie Melinda Melissa Mercedes Meredith Mia Michael Michel Michele Michelle Mick Miguel Mike Mikhail Miles Milton Miranda Miriam Mitch Mitchell Mohamed Mohammad Mohammed Moira Molly Monica Morgan Morris Moses Muhammad Murray Mustafa Mykola Myra',
  'Nadia Nancy Naomi Narendra Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel Nikita Nikki Nikolai Nikolay Nikos Nina Noah Noel Noor Nora Norman Olaf Oleg Oleksandr Oleksiy Olga Oliver Olivia Olivier Omar Orlando Oscar Osama Otto Owen Pablo Paddy Pamela Paolo Pascal Pat Patricia Patrick Patty Paul Paula Pauline Pavel Pedro Peggy Penelope Penny Perry Pete Peter Petr Petro Petra Phil Philip Philippe Phillip Phyllis Pierre Pieter Piotr Polly Priya Priyanka Qasem Rachel Rafael Raj Rajiv Ralph Ramon Randall Randy Raphael Raul Ray Raymond Rebecca Recep Reed Reggie Reginald Regina Reince Renee Rex Reza Rhys Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Roman Ron Ronald Ronnie Rory Rosa Rose Rosemary Ross Roy Ruben Rudolf Rudy Rupert Russ Russell Ruth Ryan',
  'Saad Saddam Sadiq Salim Sally Salman Sam Samantha Samir Samuel Sandra Sanjay Santiago Sara Sarah Saul Scott Sean Sebastian Serena Sergei Sergey Sergio Serhiy Seth Shane Shannon Sharon Shaun Shawn Sheila Shelley Sherry Shinzo Shirley Sidney Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanley Stefan Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Susanne Suzanne Svetlana Sven Sydney Sylvia Takeshi Tamara Tammy Tanya Tara Tariq Tatiana Tayyip Ted Teresa Terence Terri Terry Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tricia Tyler Umar Ursula Vaclav Valentina Valerie Valery Vanessa Vera Vernon Veronica Vicky Victor Victoria Viktor Vince Vincent Viola Virginia Vitali Vivian Vladimir Volodymyr Wade Wallace Walter Wanda Warren Wayne Wendy Werner Wesley Wilfred Will Willem William Willie Winston Wolfgang Xavier Xi Yasser Yevgeny Yitzhak Yolanda Yuri Yusuf Yvonne Zachary Zack Zaid Zoe Zoran',
);

/** Whether a capitalised word is a common first name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

/** Short forms of first names, each line one name. */
const shortFormRows = `
Michael Mike Mick
William Bill Will Billy Willie
Robert Rob Bob Bobby Robbie
Richard Rick Dick Rich Ricky
James Jim Jimmy Jamie
John Jack Johnny Jon
Joseph Joe Joey
Thomas Tom Tommy
Edward Ed Eddie Ted Ned
Charles Charlie Chuck
Christopher Chris
Christine Chris Christina Tina
Anthony Tony Antony
Alexander Alex Sasha Alec Sandy
Alexandra Alex Sasha Sandra
Andrew Andy Drew
Benjamin Ben Benny
Daniel Dan Danny
David Dave
Donald Don Donnie
Elizabeth Liz Beth Betty Lizzie Eliza
Frederick Fred Freddie
Gregory Greg
Katherine Kate Kathy Katie Kathryn Catherine Cathy
Kenneth Ken Kenny
Lawrence Larry Laurence
Margaret Maggie Peggy Meg
Matthew Matt
Nicholas Nick Nicky
Patrick Pat Paddy
Patricia Pat Patty Tricia
Peter Pete
Philip Phil Phillip
Ronald Ron Ronnie
Samuel Sam Sammy
Samantha Sam
Stephen Steve Steven Stephan
Susan Sue Susie
Theodore Ted Teddy Theo
Timothy Tim
Bernard Bernie
Deborah Debbie Debra
Jeffrey Jeff Geoffrey Geoff
Jennifer Jen Jenny
Jonathan Jon
Joshua Josh
Leonard Len Leo
Mitchell Mitch
Raymond Ray
Rebecca Becky
Vincent Vince Vinny
Walter Walt
Zachary Zach Zack
Vladimir Volodymyr
Nikolai Nikolay
Sergei Sergey
Mohammed Mohamed Muhammad Mohammad
`;

/** Each name with all that go with it. */
const shortForms = new Map<string, Set<string>>();
for (const row of shortFormRows.trim().split('\n')) {
  const forms = row.split(' ');
  for (const form of forms)
    shortForms.set(form, new Set([...(shortForms.get(form) ?? []), ...forms]));
}

/** Whether two first names may be one person's: Michael and Mike, or an initial. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const initial = /^\p{Lu}\.?$/u;
  if (initial.test(a) || initial.test(b)) return b.startsWith(a.charAt(0));
  return shortForms.get(a)?.has(b) ?? false;
}

/** The same of first names that were folded to small letters. */
export function sameFoldedGivenName(a: string, b: string): boolean {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return sameGivenName(capital(a), capital(b));
}
