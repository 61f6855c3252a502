import { wordSet } from './word-set';

/**
 * Given names that news copy nearly always gives to women, and to men: they tell whom “she” and “he”
 * cannot stand for. Names of both (Kim, Alex, Jordan) are left out. Compiled by hand for this project.
 */
const women = wordSet(
  'Abigail Agnes Aisha Alexandra Alexandria Alice Alicia Alison Amanda Amber Amelia Amina Amy Ana Anastasia Angela Angelina Anita Ann Anna Anne Annette Annie Astrid Audrey Barbara Beatrice Bernadette Beth Betsy Betty Beverly Brenda Bridget Camille Carla Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Cynthia Daniela Dawn Deborah Debbie Debra Denise Diana Diane Dianne Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona Florence Frances Francesca Gabriela Gail Geraldine Gina Gloria Grace Greta Gwen Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Huma Ida Ilhan Ingrid Irene Isabel Isabella Ivanka Jacqueline Jane Janet Janice Jasmine Jeanne Jenna Jennifer Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Juliana Julie Julieta Kaitlin Kamala Karen Kate Katharine Katherine Kathleen Kathryn Kathy Katie Kayleigh Kellyanne Kirsten Kristen Kristi Kristin Laura Lauren Leila Liz Lillian Linda Lisa Loretta Louise Lucia Lucy Lydia Lynn Madeleine Madeline Maggie Margaret Margarita Margot Maria Marianne Marie Marina Marjorie Martha Mary Maya Megan Meghan Megyn Melania Melissa Mercedes Meredith Mia Michele Michelle Mildred Miranda Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole Nikki Nina Nora Norma Olga Olivia Pamela Patricia Patty Paula Pauline Penelope Penny Phyllis Priscilla Rachel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Teresa Thelma Theresa Tina Ursula Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Yolanda Yulia Yvonne Zoe',
);

const men = wordSet(
  'Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Alastair Albert Alberto Alejandro Alfred Allan Allen Andreas Andrew Angus Anthony Antonin Antonio Antony Arnold Arthur Arturo Austin Barack Barney Barry Bashar Ben Benedict Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Carl Carlos Cesar Charles Charlie Chuck Clarence Clive Colin Craig Cyril Damien Dan Daniel Darren David Dean Dennis Derek Dick Diego Dmitri Dmitry Dominic Donald Doug Douglas Duncan Dwight Ed Eddie Edgar Eduardo Edward Edwin Elijah Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Felipe Felix Fernando Francisco Frank Franklin Fred Frederick Gareth Gary Gavin Geoff Geoffrey George Gerald Gerard Gilbert Giovanni Glenn Gordon Graham Greg Gregory Gustavo Guy Harold Harry Hassan Hector Henry Herbert Herman Horace Howard Hugh Hugo Ian Ibrahim Igor Isaac Ivan Jack Jacob Jake James Jared Jason Javier Jeb Jeff Jeffrey Jeremy Jerome Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jorge Jose Joseph Joshua Juan Julio Julius Justin Karl Keith Ken Kenneth Kevin Khalid Kofi Kurt Kyle Larry Lawrence Leo Leon Leonard Liam Lloyd Louis Lucas Luis Luke Luther Malcolm Manuel Marc Marco Marcus Mario Mark Martin Marvin Matt Matthew Maurice Max Michael Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Neil Nelson Nicholas Nick Nicolas Nigel Noah Norman Oliver Omar Oscar Otto Owen Pablo Patrick Paul Pedro Pete Peter Phil Philip Phillip Pierre Rafael Ralph Raul Ray Raymond Reince Rex Ricardo Richard Rick Rob Robert Roberto Rod Rodney Roger Roland Ron Ronald Roy Rupert Russell Ryan Samuel Scott Sean Sebastian Sergei Sergey Seth Simon Stanley Stefan Stephen Steve Steven Stuart Ted Terrence Theodore Thomas Tim Timothy Todd Tom Tommy Tony Trevor Vicente Victor Vincent Vladimir Walter Warren Wayne Will William Yasser Yusuf Zachary',
);

const herTitles =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|duchess|sister|madame|madam)\b/iu;
const hisTitles = /^(?:mr|sir|lord|king|prince|baron|duke|brother|father)\b/iu;

/** Whether `he` or `she` can stand for a person of that name, as far as name and title tell. */
export function canBe(pronoun: string, name: string, titles: readonly string[]): boolean {
  const lower = pronoun.toLowerCase();
  const first = name.split(' ')[0] ?? '';
  if (lower === 'he') return !women.has(first) && !titles.some((title) => herTitles.test(title));
  if (lower === 'she') return !men.has(first) && !titles.some((title) => hisTitles.test(title));
  return true;
}
