/** The given names most borne in France, enough to tell the order of a column by majority. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  `adele adrien agathe alain albert alex alexandra alexandre alexis alice aline amandine amelie anais andre andrea angele
  anne annie antoine ariane arnaud arthur audrey aurelie aurelien axel baptiste basile bastien beatrice benjamin benoit
  bernadette bernard bertrand brigitte bruno camille carine carole caroline catherine cecile celine chantal charles
  charlotte chloe christelle christian christine christophe claire clara claude claudine clement clemence colette corinne
  cyril damien daniel daniele david delphine denis denise didier dominique edouard eleonore eliane elisabeth elise elodie
  emile emilie emma emmanuel emmanuelle eric estelle esther etienne eva evelyne fabien fabienne fabrice fanny fatima
  felix fernand florence florent florian france francis franck francois francoise frederic frederique gabriel gabrielle
  gael gaelle genevieve georges gerard gilbert gilles ginette gregory guillaume guy gwenaelle helene henri herve hugo
  hugues ines irene isabelle jacqueline jacques janine jean jeanne jennifer jeremy jerome joel joelle johanna jonathan
  joseph josiane josette jules julia julie julien juliette justine karim karine kevin laetitia laura laure laurence
  laurent lea leo leon leonie lionel lise loic lola louis louise luc lucas lucie lucien lucienne ludovic lydie maelle
  magali manon marc marcel margaux marguerite marie marina marine marion marius martin martine mathieu mathilde matthieu
  maud maurice maxime melanie michel michele micheline mireille mohamed monique muriel myriam nadege nadia nadine
  nathalie nicolas nicole nina noe noel noemie odette odile olivia olivier pascal pascale patrice patricia patrick paul
  paule paulette pauline philippe pierre pierrette quentin rachid raphael raymond regine regis remi remy renaud rene
  renee richard robert robin rodolphe roger roland romain romane rose sabine sabrina sacha salome samir samuel sandra
  sandrine sarah sebastien serge severine simon simone solange solene sonia sophie stephane stephanie suzanne sylvain
  sylvie tanguy theo theophile therese thibault thierry thomas tom valentin valentine valerie vanessa veronique victor
  victoire vincent virginie viviane william xavier yann yannick yasmine yves yvette yvonne zoe`.split(/\s+/),
);
