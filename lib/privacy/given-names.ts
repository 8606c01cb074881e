/** Made by scripts/make-name-lists.ts from the English and Spanish locales of Faker (MIT, https://fakerjs.dev). Do not edit. */
export const givenNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii aanjaneya aaratrika aarav aaron aarya
aaryan aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abagail abani abbey abbie abbigail abby abdiel abdul abdullah abe abeiku
abel abelardo abena abhaidev abhaya abhirath abhisyanta abigail abigale abigayle abimbola abisola abisoye abner abraham abril acaryatanaya ace
achalesvara acharyanandana acharyasuta achintya achyut ada adah adalberto adaline adam adan adaugo addie addison adeboye adedayo adela adelbert adele
adelia adeline adell adella adelle adheesh adhiraj adhrit adikavi adinath aditeya aditya adityanandan adityanandana adolf adolfo adolph adolphus adonis
adrain adrian adriana adrianna adriel adrien adrienne adripathi advaya adwitiya adwoa afia afton afua agasti agastya aglae agneya agnimitra agniprava
agnivesh agrata agustin agustina ahalya ahilya ahmad ahmed aida aidan aiden aileen aimee aisha aishani aiyana ajeet ajit ajita akande akanni akofa
akorfa akos akosua akroor akshainie akshaj akshat akshata akshayakeerti akshita akua akula akumaa akunna akwasi akwesi alade alaina alan alana alanna
alayna albert alberta albertha alberto albin albina alda alden alec aleen alejandra alejandrin alek alena alene alessandra alessandro alessia aletha
alex alexa alexandra alexandre alexandrea alexandria alexandrine alexandro alexane alexanne alexie alexis alexys alexzander alf alfonso alfonzo alford
alfred alfreda alfredo ali alia alice alicia alisa alisha alison alivia aliya aliyah aliza alize allan allen allene allie allison ally alma alok
alondra alphonso alta althea alton alvah alvena alvera alverta alvin alvina alvis alyce alycia alysa alysha alyson alyssa alysson ama amalia amanda
amani amara amaranaath amaresh amari amarnath ambar amber ambrose amelia amelie amely america americo ameyatma amie amina aminu amir amira amish amit
amita amiya amodini amogh amora amos amparo amrit amrita amritambu amy amya ana anaadi anabel anabelle anagh anahi anais anal anala anamika anand
ananda anandamayi anang ananta anasooya anastacio anastasia anasuya ander andre andrea andreane andreanne andres andrew andy angel angela angeles
angelica angelina angeline angelita angelo angelou angie angus anibal anika anil anila anilaabh anilabh anise anish anissa anita aniya aniyah anjali
anjaneya anjushree anjushri ankal ann anna annabel annabell annabelle annalise annamae annamarie annapurna anne annetta annette anni annie ansel
anshula ansley anthony antoinette antone antonetta antonette antonia antonietta antonina antonio antony antwan antwon anuja anunay anuraag anurag
anusuya anwesha anya aphrodite april apsara ara araceli aracely arch archan archer archibald archie ardella arden ardith arely aretha ari ariadna
ariane arianna aric ariel arielle arijit arindam arjun arlene arlie arlo armand armando armani arnaldo arne arnesh arno arnold arnoldo arnulfo aron art
arthur arturo arun aruna arvel arvid arvilla arya aryan aryanna asa asha asher ashlee ashleigh ashlesh ashly ashlynn ashmi ashok ashton ashtyn asia
aslesha asmita assunta aster astrid athena atmaja atmanand atmananda atreyee atreyi aubree aubrey audie audra audreanne audrey august augusta augustina
augustine augustus aurelia aurelie aurelio aurore austen austin austyn autumn ava avadhesh avani avantika avery avis awesi axel ayana ayden ayebatari
ayinde ayla aylin ayushmati aziel azubuike baaba baala baalaaditya baalagopaal baby bahula baidehi baijayanti bailee bakula bala balaaditya balachandra
baladitya balagopal balagovind balamani balgopal bandhu bandhul banji bankim bankimchandra bankole barbara barney baron barrett barry bart bartholome
basanti bay baylee bear beatrice beatriz beau beaulah beckham becky bela belinda bell bella belle ben benedict benito bennett bennie benny benton
berenice bernadette bernadine bernard bernardo berneice bernice bernie berniece bernita berry bert berta bertha bertram bertrand beryl bessie beth
bethany bethel betsy bette bettie betty bettye beulah beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi
bhagvan bhagwanti bhagwati bhamini bhanumati bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianka bibek bijay bikash
bill billie billy bilva bilwa bina birdie birjesh bishal bishnu blair blaise blake blanca blanche blaze bless blessing blue bob bobbie bobby bodhan
bonita bonnie boris bowie boyd brad braden bradford bradley bradly brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brain brajendra
brajesh brandi brando brandon brandt brandy brandyn brannon branson brant braulio braxton brayan breana breanna breanne bree brenda brendan brenden
brendon brenna brennan brennon brent bret brett bria brian briana brianne brice bridget bridgette bridie brielle brienne brigitte brijesh brionna brisa
britney brittany brock broderick brody brook brooke brooklyn brooks bruce bryan bryana bryant bryce brycen bryon buchi buck bud buddha buddhana buddy
budhil buford bukola bulah burdette burley burnice buster byron cade caden caesar caitlin caitlyn cale caleb caleen caleigh cali calista callie callum
calvin camden camila camilla camille camren camron camryn camylle candace candelario candice candida candido caprice cara carelyn carey caridad carissa
carl carla carlee carles carleton carley carli carlie carlo carlos carlota carlotta carlton carmel carmela carmella carmelo carmen carmine carol
carolanne carole carolina caroline carolyn carolyne carrie carson cary casandra casey casimer casimir cassandra cassandre cassidy cassie catalina
caterina catharine catherine cathrine cathryn cathy cayla caylen ceasar cecelia cecil cecile cecilia cedric cedrick celestine celestino celia celine
cerise cesar chaanakya chaaruchandra chad chadd chadrick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chance chanda
chandak chandan chandani chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu
chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chapal
chapala charak charity charlene charles charley charli charlie charlotte charuchandra charumati charuvrat charvi chase chasity chaten chatur chatura
chaturaanan chaturbhuj chauncey chaya chaz chelsea chelsey chelsie cherechi cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne chiamaka
chidaakaash chidaatma chidambar chidambaram chidananda chimamanda chinedu chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chisom chitraksh
chitrali chitramala chitrangada chizoba chloe chris christ christa christelle christiana christie christina christine christop christophe christopher
christy chukwu chyna cia ciara cicero cielo cierra cindy citlalli clair claire clara clarabelle clarence clarissa claud claude claudia claudie claudine
claudio clay clayton clemens clement clemente clementina clementine clemmie cleo cleora cleta cletus cleve cleveland clifford clifton clint clinton
clotilde clovis cloyd clyde coby cody colby coleman colin colins colleen collin colt colten colton columbus comfort conchita connie connor conor conrad
constance constantin consuelo cooper cora coral coralie coraline corbin cordelia cordell cordia cordie corene corey corine cornelius cornell corrine
cortney cory coty courtney coy craig crawford creola cristal cristian cristina cristobal cristopher crystal crystel cullen curt curtis cydney cynthia
cyril cyrus daevi daevika dagmar dahlia daija daisha daisy daiwik dakota daksha dakshayani dale dallas dallin dalton damaris damayanti dameon damian
damien damilare damilola damion damodara damon dan dana dandak dandapaani dandre dane dangelo danial daniela daniella danielle danika danjuma dannie
danny dante danyka daphne daphnee daphney darby darcy daren darian dariana darien darin dario darion darius darla darlene darnell daron darrel darrell
darren darrick darrin darrion darron darryl darshan darshwana darwin daryl dashawn dasia datta dave davin davion davon davonte dawn dawson dax dayaamay
dayaananda dayaanidhi dayamayee dayana dayna dayne dayton dean deangelo deanna deb debbie debora deborah debra declan dedric dedrick dee deeksha
deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar
deion deja dejah dejon dejuan delaney delbert delfina delia delilah dell della delmer delores delpha delphia delphine delta demarco demarcus demario
demetris demetrius demi demond dena denis denise dennis denver deon deondre deontae deonte dereck derek derick deron derrick deshaun deshawn desiree
desmond dessie destany destin destinee destiney destini destiny dev devadatt devagya devajyoti devak devan devangana devani devante devasree devdan
deven devesh deveshwar devi devika devin devine devon devonte devvrat devyn dewayne dewey dewitt dexter dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar diamond diana diane dianna
dianne diego digambar digambara diksha dillan dillon dimitri dina dinakar dinesh dinkar dino dion dior dipali dipankar dipendra dipesh diptendu
divaakar divakar divjot divya dixie dock dolly dolores domenic domenica domenick domenico domingo dominic dominick dominique don donald donato donavon
donna donnell donnie donny dora dorcas doreen dorian doris dorotea dorothea dorothy dorris dortha dorthy doug dovie drake draupadi drew dron drona
duane dudley dulari dulce duncan durga durgeshwari durward dustin dusty dwaipayan dwaipayana dwayne dwight dylan earl earlene earline earnest
earnestine easter easton ebba ebiere ebiowei ebony eda edd eddie eden edgar edgardo edison edith edmond edmund edna eduardo edward edwardo edwin edwina
edyth edythe eekalabya efe effie efrain efren eileen einar eino ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekow eladio elaina elaine
elakshi elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore eleazar electa elein elena elenor elenora eleonore elfrieda eli eliabeth
elian eliane elias eliezer elijah elinor elinore elisa elisabeth elise eliseo elisha elissa eliza ella ellen ellie elliot elliott ellis ellsworth elmer
elmira elmo elmore elna elnora elodie elody eloisa eloise elouise eloy elroy elsa else elsie elta elton elva elvera elvie elvira elvis elwin elwyn
elyse elyssa elza emanuel ember emeka emelia emelie emely emerald emerson emery emie emil emile emilia emiliano emilie emilio emily emma emmalee
emmanuelle emmet emmett emmie emmitt emmy emory ena enakshi enid enoch enola enos enrico enrique ephraim era eriberto eric erica erich erick ericka
erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie ervin erwin eryn esha eshana eshita esi esmeralda esperanza esse essie esta
esteban estefania estel estela estell estella estelle ester estevan estrella etha ethan ethel ethelyn ethyl ettie eudora eugene eugenia eula eulah
eulalia euna eunice eusebio eva evalyn evan evangeline eve eveline evelyn everardo everett everette evert evie ewald ewell eyram eyre ezekiel ezequiel
ezra fabian fabiola fae faith fannie fanny farrah fatima faustino fausto favian fawn faye fayre federico felicia felicita felicity felipa felipe felix
felton fermin fern fernanda fernando ferne fidel fiifi filiberto filomena finley finn fiona flavie flavio fleta fletcher flo flora florence florencia
florencio florian florida florine flossie floy floyd flynn ford forest forrest foster france frances francesca francesco francis francisca francisco
frank frankie franklin franz fred freda freddie freddy frederic frederick frederik frederique fredrick fredy freeda freeman freida frida frieda
friedrich fritz funmilade furman gabe gabino gabriel gabriela gabriella gabrielle gael gaetano gagan gage gail gajaadhar gajabahu gajadhar gajbaahu
ganak ganapati gandharv gandharva ganesh gangesh gardner garett garfield garland garnet garnett garret garrett garrick garrison garry garth garud
garuda gary gaston gati gatik gauraang gaurang gauranga gautam gautama gautami gavin gayatri gayle gbeminiyi gbemisola geeta geetanjali gemine gemini
gemma gene general genesis geneva genevieve genisis gennaro genoveva geo geoffrey george georgette georgia georgiana georgianna georgina geovanni
geovanny geovany gerald geraldine gerard gerardo gerda gerhard germaine german gerry gerson gertrude ghanaanand ghanashyam ghanshyam gia gianni gideon
gifty gilbert gilberto gilda giles gillian gina ginger gino giovani giovanna giovanni giovanny giri girija girik girika girindra giriraaj giriraj
girish girja gisselle gita gitanjali giuseppe gladyce gladys glen glenda glenn glenna glennie gloria gobinda godfrey golda golden gonzalo gopaal gopal
gopee gopi gorakhanatha gorakhnath gordon goswamee goswami gotum gouranga goutam govinda gracie graciela granville gray grayce grayson greer greg gregg
gregoria gregorio gregory greta gretchen greyson griffin grover guadalupe gudakesa gudakesha gudrun guido guillermina guillermo guiseppe gunnar gunner
gurdev guru gus gussie gust gustave gustavo guy gwen gwendolyn habiba hadley hailee hailey hailie hal haleigh halie halle hallie hamish hamsini hank
hanna hannabel hannah hans hardy hari harinakshi harinarayan harit harita harley harmon harmony harold harper harriet harrison harry haskell hassan
hassie hattie haven hayden haylee hayley haylie hazel hazle heath heather heaven heber hector heema heidi helen helena helene helga hellen helmer
heloise hendrix henri henrietta henriette henry herbert hermenegildo hermina herminia herminio hernan hershel herta hertha hester hettie hilario
hilbert hilda hildegard hillard hillary hilma hilton himadri himani hipolito hippolyta hiram hiranmay hiranmaya hiranya hobart holden hollie hollis
holly homer homero hope horace horacio hortense hosea houston howard hoyt hubert hugh hugo hulda humberto hunter hyman ian ibrahim icie ida idell
idella ifeanyichukwu ifeoma ifunanya ignacio ignatius ike ikenna iker ikhidie ila ilene iliana ima imani imelda immanuel imogen imogene inder indiana
indira indra ines inez iowa ira ireland irene ireti iris irma irvin irving irwin isa isabel isabela isabell isabella isabelle isac isadore isai isaiah
isaias isidro isioma isla ismael isobel isom issac itzel iva ivah ivan ivanna ivory ivy izabella izaiah jabari jace jacey jacinthe jacinto jack
jackeline jackie jacklyn jacky jaclyn jacob jacobo jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon jadyn jaeden jagadish jagadisha
jagathi jagdeep jagdish jagmeet jahnu jai jaida jaiden jailyn jaimini jairo jakayla jake jakob jakobe jaleel jalen jalon jalyn jamaal jamal jamar
jamarcus jamel jameson jamey jamie jamil jamir jamison jammie jan jana janae jane janelle janessa janet janice janick janie janis janiya jannie jany
jaquan jaquelin jaqueline jared jaren jarod jaron jarred jarrell jarret jarrett jarrod jarvis jasen jasmin jasmine jason jasper jaunita javas javier
javon javonte jaxon jaxtyn jay jaya jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne
jazz jean jeanette jeanie jeanne jeannette jeannie jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jena jenifer jenna jennie jennifer
jennings jenny jennyfer jensen jerad jerald jeramie jeramy jerel jeremiah jeremie jeremy jermain jermaine jermey jerod jerome jeromy jeronimo jerrell
jerrod jerrold jerry jess jesse jessica jessie jessika jessy jessyca jett jettie jevon jewel jewell jill jillian jim jimena jimmie jimmy jitender
jitendra joan joana joanie joann joanna joanne joannie joanny joany joaquin jocelyn jodi jodie jody joe joel joelle joesph joey johan johann johanna
johathan john johnathan johnathon johnnie johnny johnpaul jolayemi jolie jon jonas jonatan jonathan jonathon joojo jordan jordane jordi jordon jordy
jordyn jorge jose josefa josefina josep josephine josh joshuah josiah josiane josianne josie josue journey jovan jovani jovanny jovany joy joyce juan
juana juanita judah judd jude judge judith judson judy jules julia julian juliana julianne julie julien juliet julieta julio julius june junior juniper
junius justen justice justin justine juston justus justyn juvenal juwan jyoti jyotis jyotsana kacey kaci kacie kade kaden kadin kaela kaelyn kai kaia
kailash kailee kailey kailyn kaitlin kaitlyn kale kaleb kaleigh kaley kali kalinda kallie kalpana kalyani kama kamala kamalesh kameron kamille kamla
kamlesh kamren kamron kamryn kanak kanaka kanchan kane kanishka kannan kannen kanti kareem karelle kari kariane karianne karina karine karl karla
karlee karley karli karlie karma karolann karson karsyn karthik kartik karunanidhi kasandra kasey kashyap kashyapi kassandra kat katarina kate katelin
katelyn katelynn katharina katheryn kathleen kathlyn kathryn kathryne kathy katie katlyn katlynn katrina katrine kattie katy kavon kay kaya kaycee
kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keagan keanu keara keaton keegan keeley keely keenan keerti keira kellen kelley kelli
kellie kelsi kelsie kelton kelvin kemi ken kendall kendra kendrick kenji kenna kennedi kenneth kennith kenny kent kenton kenya kenyatta kenyon keon
kerry keshaun keshawn keva keven kevin kevon keyon keyshawn khalil khem kian kiana kianna kiara kiarra kiel kiera kieran kiley kim kin kip kira kiran
kirk kirsten kirstin kirti kitty kobe koby kody kofi kojo kolby kole kopano korbin korey kory kraig krishna krishnadas krishnadasa krista kristen
kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel krystina kubra kubura kujoe kumar kumari
kumuda kurt kurtis kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kyla kyle kylee kyleigh kyler kylie kylo laal lacey lachlan lacy ladarius
lafayette laila laisha lake lakshman lakshmi lakshmidhar lakshminath lal lalita lamar lambert lamont lana lance landen lane laney larissa lark laron
larry larue latoya laura laurel lauren laurence lauretta lauriane laurianne laurie laurine laury lauryn lavada lavanya lavern laverna laverne lavina
lavinia lavon lavonne lawrence lawrencia lawson laxman laxmi layla layne lazaro lea leah leann leanna leanne leatha leda leela leif leigh leila leilani
lela lelah leland lelia lempi lemuel lena lenna lennie lennon lenny lenora lenore leo leola leona leonardo leone leonel leonie leonor leonora leopold
leopoldo leora lera leroy lesley leslie lesly lessie lester leta letha leticia letitia levi lew lexi lexie lexus lia liam liana libbie libby lila lilia
lilian liliana liliane lilla lillian lilliana lillie lilly lily lilyan lina lincoln linda lindsay lindsey linnea linnie linwood lionel lisa lisandro
lisette litzy liza lizbeth lizeth lizzie llewellyn lloyd logan lois lola lolade lolita loma lon london lonie lonnie lonny lonzo lora loraine loren
lorena lorene lorenz lorenza lorenzo loretta lori lorine lorna lorraine lottie lou louie louis louisa louise lourdes louvenia love lowell loy loyal
loyce luca lucas lucia luciano lucie lucienne lucile lucille lucinda lucious lucius lucky lucy ludie ludwig lue luella luigi luis luisa lukas luke lula
lulu lungelo lupe lura lurline luther lux luz lyda lydia lyla lyle lynda lynette lynn lynne lyric lysanne mabel mabelle mable mac macey maci macie mack
mackenzie macy madaline madalyn maddie maddison madeline madelyn madelynn madge madhuri madie madilyn madisen madison madisyn madonna madyson mae
maegan maeve mafalda magali magdalen magdalena maggie magnolia magnus mahendra mahesh maheswar maia maica maida maiya major makayla makenna makenzie
makinwa malachi malati malcolm malika malinda mallie mallory malti malvina mamie mandaakin mandakini mandy mangala mangalya mani manik manikya manisha
manjusha manley manoj manuel manuela mara marc marcel marcela marcelina marcelino marcella marcelle marcellus marcelo marcia marco marcos marcus
margaret margarete margarett margaretta margarette margarita marge margie margot margret marguerite maria mariah mariam marian mariana mariane marianna
marianne mariano maribel maricarmen marie mariela marielle marietta marilie marilou marilu marilyn marilyne marina mario marion marisa marisol maritza
marjolaine marjorie marjory mark markus marlee marlen marlene marley marlin marlon marlowe marques marquis marquise marsha marshall marta martha
martina martine marty marut mary maryann maryse mathew mathias mathilde matilda matilde matt matteo matthew mattie maud maude maudie maureen maurice
mauricio maurine maverick mavis mawuena mawusi max maxie maxime maximilian maximiliano maximillia maximillian maximo maximus maxine maxwell may maybel
maybell maybelle maye maymie maynard mayoor mayra mayte mazie mckayla mckenna meadow meagan meaghan meda medusa meena meenakshi megan megane meggie
meghan meghnad meghnath mekhi melanie melany melba melinda melisa melissa mellie melody melvin melvina melyna melyssa menaka menka mercedes mercy
meredith merl merle merlin merritt mertie mervin meta micaela micah michael michaela michale micheal michel michele michelle miguel mikayla mike mikel
mila milan mildred miles milford millicent millie milo mina minakshi mindy minerva minnie mirabel mireille mireya miriam misael missouri misty mitchel
mittie modesta modesto mohamed mohammad mohammed mohan mohana mohinder mohini moises mollie molly mona monde monica monique monroe monserrat monserrate
montana monte monty moriah morris mortimer mose moshe mossie mozell mozelle mpho muhammad mukesh mukul muriel murl musa mustafa muyiwa mya myah mylene
myles myra myriam myrl myrna myron myrtice myrtie myrtis myrtle nabin nadia nadine nagabhushanam nakia nalia nalini name nana nancy nanda nannie naomi
naomie napoleon narayan narciso narendra narinder nash nasir nat natalia natalie natasha nate nath nathan nathanael nathanial nathaniel nathen naval
naveen navin nawal nayeli neal ned nedra neha neil nelda nella nelle nellie nels nelson neoma nestor nettie neva newell newton nia nicholas nicholaus
nichole nick nicklaus nickolas nico nicola nicole nicolette nigel nikita nikki nikko niko nikolas nils nimakoah nimit nina niraj niranjan nirbhay niro
nischal nixon nnamdi noah noble noe noel noelia noemi noemie noemy nola nona nora norbert norberto norene norma norman norris north norval norwood nova
novella nqobile nthabiseng nya nyah nyasia obie obioma ocean oceane ocie octavia octavio oda odell odessa odie ofelia ojaswini okey ola olaf olaide ole
olen oleta olga olin olive oliver olivia ollie olufunmi oluwunmi oma omana omar omari omawunmi omer ona onie onome onoriode oormila opal opalina
opaline ophelia ora oral oran oren orie orin orion orland orlando orlo orpha orrin orval orville osbaldo osborne oscar osvaldo oswald oswaldo otha otho
otilia otis ottilie ottis otto ova ozella ozzy pablo padam padma paige palma pam pamela pansy paola paolo param paramartha paris parvati pascale
pasquale pat patience patricia patricio patrick patsy patti pattie patty paul paula paulette paulina pauline pax paxton payton pearl pearlie pearline
pedro peggie peggy penelope penny percival percy perry pete petra peyton pheobe phil philip phillip phoebe phoenix phyllis pierce pierre pietro pilar
pink pinkie pio piper polly pooja poornima poppy porter prabin prakash pramila pran pranay prasad prasanna prashant prathamesh prayag precious preity
prem prema presley preston princess priscilla priya priyala promise providenci prudence puneet purna purnima purushottam pushti queen queenie quentin
quincy quinten quinton rachael rachel rachelle radha rae raegan rafael rafaela rageshwari rageswari raheem rahsaan rahul rain raina raj rajan rajendra
rajina rajinder rajiv raju rakesh raleigh ralph ramaa ramesh rameshwar ramiro ramona randal randall randi randolph randy ranjan ranjeet ranjit ransom
raoul raphael raphaelle rapulane raquel rashad rashawn rasheed rasheedah rati ratna raul raven ravi ray raye raymond raymundo reagan reanna reba rebeca
rebecca rebeka rebekah rebel reece reed reese reeve regan reggie regina reginald reign reina reinhold remilekun remington renata rene renee ressie reta
retha retta reuben reva rex rey reymundo reynold rhea rhett rhianna rhiannon rhoda rhonda ricardo richard richie richmond rick rickey rickie ricky
rigoberto riley rita ritesh river robb robbie robert roberta roberto robin robyn rochelle rocio rocky rod roderick rodger rodney rodolfo rodrick
rodrigo roel rogelio roger rogers rohana rohit roland rolando rollin roma romaine roman romina ron ronald ronaldo ronnie ronny roosevelt rory rosa
rosalee rosalia rosalie rosalind rosalinda rosalyn rosamond rosanna roscoe rosella roselyn rosemarie rosemary rosendo roser rosetta rosie rosina roslyn
rossie rotimi rowan rowena rowland roxane roxanne roy royal royce rozella ruben rubie ruby rubye rudolph rudra rudy rufus rukhmani rukmin rupert
rupinder russ russell rusty ruth ruthe ruthie ryann ryder rylan rylee ryleigh ryley rylie sabina sabrina sabryna sachin sadie sadye sagar sage saige
sallie sally salma salomey salvador salvatore sam samanta samantha samara sameer samir sammie sammy samson sancho sandeep sandra sandrine sandy sanjay
sanka santa santina santino santos santosh sanya sara sarada sarai sarala saraswati sarina sarisha sarita sarla saroja sarvin sasha satish saturn
satyen saul savanah savanna savannah savion sawyer scarlett schuyler scot scottie scotty scout seamus sean sebastian sedrick selena selina selmer sena
serena serenity sergi sergio seth shad shade shaina shakira shakti shakuntala shalewa shana shane shanel shanelle shania shanie shaniya shankar shanna
shannon shanny shanon shantanu shanti shany sharda shari sharmila sharon shashi shashikala shaun shawn shawna shaylee shayna shayne shea sheela sheila
sheldon shelia shelley shelly shemar sher sheri sheridan sherman sherri sherry sherwood sheryl shiloh shilpa shirisha shirley shiv shivakari shobhana
shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shwet shyann shyanne sibyl sid siddarth siddhartha siddhi siddhran
sidney sienna sigmund sigrid sigurd silas silvia sim simeon simisola simon simone sincere sister sitara sky skye skyla skylar skyler sloka smita smriti
sname sofia soledad solon som soma somnath somu sonia sonja sonny sonya sophia sophie stacey stacy stan stanford stanley stefan stefanie stella stephan
stephania stephanie stephany stephen stephon sterling steve steven stevie stone storm stuart subash subhash subhashini subhasini subodh sucheta sudeva
sue sujata sukanya suma suman sumayyah sumeet sumitra summer sunita sunny suraj suresh surya suryakant suryakanta suryakantam susan susana susanna
sushant susheel sushil sushma susie suzanne sven swami swapnil swara swarnalata swarup sweta syble sydnee sydney sydni sydnie sylvan sylvia tabitha tad
tadeo tahlia talia talon tamara tami tamia tammy tania tanirika tanner tanushree tanushri tanya tapan tara tari tarun taryn tasha tate tatum tatyana
taurean tavares taya taylen teagan ted teddy tej tejas telly tempest tenley teodoro terence teresa teri terrance terrell terrence terri terrill tess
tessie tevin thad thaddeus thalia thea thelma theo theodora theodore theresa therese theresia theron thora thurman tia tiana tianna tiara tierra
tiffany tim timmothy timmy timoteo timothy tina titi titilayo titilope tito titus tobiloba tobin toby tod todd toke toluwani tom tomas tomasa tomiloba
tommie tommy toney toni tony tonya tope torey torrance torrey trace tracey traci tracy travis travon tre tremaine tremayne trent trenton tressa tressie
treva trever trevion trevor trey tricia trilochan trilochana trilok trilokanath trilokesh triloki trinity trisha tristian tristin triston troy trudie
truett trycia trystan tushar twila tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn tyson ubaldo udai udit ujjawal ujjwal ulices
ulises uma umang una unique upendra urban uriah uriel urmila ursula usha uttam uzodimma vada vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi
valentina valentine valeria valerie vallie vance vanessa varalakshmi vasanti vasudev vasudeva vasudha vasundhara vaughn veda vedang vedanga vedanshi
velda vella velma velva vena venus verda verdie vergie verla verlie vern verna verner vernice vernie vernon verona veronica vesta vicenta vicente vicki
vickie vicky victor victoria vida vidal vidhur vidhya vidur vidya vijay vilma vimal vimala vinay vince vincent vincenza vincenzo vinnie viola violet
violette virgie virgil virginia virginie vishnu vishwamitra vita vito viva vivian viviane vivianne vivien vivienne vladimir vrinda vrund vyas wade
waino waldo wale wallace walton wanda warren wava waylon wayne webster weldon wellington wendell wendy werner westley weston whitney wilber wilbert
wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilhelm wilhelmine willa willard william willie willis willow willy wilma wilmer wilton winfield
winifred winnifred winona winston winter wison woodrow wyatt xander xavier xena ximena xochitl xzavier yaa yadira yakubu yamileth yaretzi yasmeen
yasmin yasmine yaw yazmin yesenia yessenia yogendra yogesh yoginder yolanda yoshiko yusuf yvette yvonne zac zach zachariah zachary zachery zack zackary
zackery zainab zakary zander zane zara zaria zaylee zechariah zelda zella zelma zena zetta ziggy zion zita ziyanda zoe zoey zoie zoila zola zora zula
zyair
`;
