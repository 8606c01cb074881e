/** Given and family names: Faker (MIT) and the CSpell dictionary of people (MIT). Made by scripts/make-word-lists.ts; do not edit. */
export const personNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aamodt aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika
aarav aaron aarons aaronson aart aarya aaryan aasa aasen aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abad abadi abadie abadon
abagail abalos abani abarca abayomi abbas abbasi abbate abbatiello abbe abbey abbie abbigail abbott abboud abbruzzese abby abdalla abdallah abdelaziz
abdelkhalek abdella abdelrahman abdi abdiel abdirahman abdo abdon abdonie abdou abdoul abdoulaye abdu abdul abdulaziz abdulkadir abdulla abdullah
abdullahi abdulle abdulrahman abe abebe abebi abed abeiku abeita abel abelard abelardo abele abelin abeline abell abella abellana abello abels abelson
abena abendroth abeni aber abercrombie aberle abernathy abernethy abeyta abhaidev abhaya abhirath abhisyanta abibatou abicht abid abigaelle abigail
abigale abigayle abila abimbola abiodun abiola abiona abisola abisoye ables abner abney abodunrin abondance abood abosede abou aboubacar aboud aboytes
abplanalp abraha abraham abrahamian abrahams abrahamsen abrahamson abram abramov abramovic abramowitz abrams abramson abrego abreu abrigo abril abron
abruzzo absalon absher abshier abshire absolon abston abt abts abu abukar abundez abundis abundiz aburto aby acace acacie acampora acanthe
acaryatanaya accardi accardo accetta accurso ace acebedo acedo aceituno acero aceto acevedo aceves achaire achalesvara achari acharya acharyanandana
acharyasuta acheampong achenbach acheson achey achil achiles achille achilles achim achintya achkinadze achord achyut acierno acker ackerman ackermann
ackerson ackles ackley acklin ackman acoba acoff acord acosta acquaviva acree acton acuff acuna ada adachi adadevoh adaeze adah adair adalard adalbald
adalbaude adalberon adalbert adalberta adalberto adaline adalric adalsinde adalynn adam adama adamcova adamczak adamczyk adame adamec adamek adames
adami adamiak adamiec adamkova adamo adamova adamowicz adams adamski adamson adamus adan adaobi adaugo aday adcock adcox addair addeo adderley addie
addington addis addison addo addy ade adebankole adebayo adebisi adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin
adegbite adegboye adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelakun adelbert adele adeleke adelia
adelie adelin adelina adeline adell adella adelle adelman adelmann adelphe adelson adeltrude adelusi adem ademayowa ademiluyi ademola aden adena
adenet adenike adeniyan adeniyi adeodat adeogun adeola adeolu adeoluwa adeoti adepeju ader aderholt aderibigbe aderinsola aderogba aderonke aderopo
ades adesewa adeshina adesina adesiyan adesoji adesua adetayo adetoke adetoun adewale adewunmi adewura adeyemi adeyemo adeyi adger adhaar adheesh
adhemar adhikari adhiraj adhrit adi adiga adigun adikavi adin adina adinath adinolfi adisa aditeya aditya adityanandan adityanandana adjei adjutor
adkins adkinson adkison adkisson adler adney adolf adolfa adolfina adolfo adolph adolphe adolphie adolphson adolphus adomah adomako adongo adonis
adonise adorno adragna adrain adrastee adrehilde adria adrian adriana adriane adrianna adrianne adriano adriel adrien adriena adriene adrienne
adripathi adsit adu adunni adusei adutwum advani advaya advincula adwitiya adwoa ady aeschliman afanador affeldt affleck affolter afia afirifa afoakwa
afolabi afolarin afolayan afonja afonso afra afshar afton afua afunku afzal agan agapet agar agard agarwal agasti agastya agata agatha agathange
agathe agathon agaton agbayani agbesi agboola agcaoili agee ager aggarwal agha agilbert agilberte agin aglae aglaia aglaja agler agnan agnane
agneflete agnello agner agnes agnew agneya agnieszka agnimitra agniprava agnivesh agnos agnus agosta agostinelli agostini agostino agosto agramonte
agrata agrawal agredano agresta agripina agrippin agrippine agrypina aguado aguas aguayo agudelo agudo agueda aguero aguiar aguila aguilar aguilera
aguillar aguillard aguillon aguinaga aguinaldo aguiniga aguirre agundez aguon agustin agustina agyapong agyare agyei agyeman agyemang ahalya ahart
ahearn ahern ahilya ahl ahlberg ahlers ahles ahlgren ahlke ahlquist ahlstrom ahluwalia ahmad ahmadi ahmed ahmet ahn ahner aho ahortor ahrenberg
ahrendt ahrens ahsan ahuja ahumada aicha aichele aida aidan aidara aiden aiello aigbiniode aigner aiken aikens aikin aikins aikman aiko aileen ailene
aimable aime aimee aina ainslie ainsworth aird airey airhart aisha aishani aispuro aissa aissata aissatou aitchison aitken aiyana aja ajakaiye ajala
ajani ajao ajayi ajeet ajewole ajit ajita ajoke ajose akana akande akanmu akanni akbar akbari ake akeem akel aker akerele akerman akers akey akhtar
akhter aki akihiro akiko akilah akinkunmi akinlabi akinrinola akins akintade akinwale akiyama akkaoui akofa akopyan akorfa akos akosua akoto akowua
akpan akram akridge akroor akshainie akshaj akshat akshata akshayakeerti akshita akter akther akua akula akumaa akunna akwasi akwesi akyeamfuɔ
akyeampong akyena akyerεko ala alaba alabi alade alaimo alain alaina alaine alais alam alameda alamilla alamillo alamo alamu alan alana alane alanis
alaniz alanna alarcon alarid alassane alatorre alavez alavi alayna alba alban albane albanese albano albarado albarez albarracin albarran albaugh
albee albena alber alberade alberic alberico albers alberson albert alberta alberte albertha alberti albertina albertine albertini alberto alberts
albertson alberty albertyn albertyna albin albina albo albor albornoz albrecht albrechtova albright albritton albro albu albuquerque albury albus
alcaide alcala alcalde alcantar alcantara alcaraz alcazar alcibiade alcide alcidie alcime alcindor alcine alcocer alcock alcon alcorn alcorta alcoser
alcott alcyone alda aldaba aldaco aldama aldana aldape alday aldaz aldea aldegonde alden alder alderete alderfer alderman alderson aldinger aldo
aldonce aldous aldred aldredge aldrete aldric aldrich aldridge alea alease aleaume alec alecia aleen alegre alegria aleida aleisha alejandra alejandre
alejandrin alejandrina alejandro alejo alejos alek aleksander aleksandra aleksandrowicz aleksy aleman alemayehu alemu alen alena alene aleodor alers
alesha aleshia aleshire alesi alesia aleska alessa alessandra alessandro alessi alessia alessio aleta aleth aletha alethea alethia alewine alex alexa
alexander alexandr alexandra alexandre alexandrea alexandrescu alexandria alexandrina alexandrine alexandro alexandru alexane alexanne alexe alexej
alexey alexia alexie alexine alexis alexys alexzander aleyna alf alfano alfaro alferez alff alfieri alfons alfonso alfonzo alford alfred alfreda
alfredia alfredo alfrey algarin alger ali alia aliaga aliaksandr alica alice alicea alicia alicja alida alienor aliette aliff aligbe alima alin alina
aline alioto aliou alioune alire alis alisa alise alisha alishia alisia alison alissa alistar alita alivia alix aliya aliyah aliza alizadeh alize
alkhatib alkire alla allah allain allaire allan allard allbee allbright allbritton alldredge allee alleen allegra allegretti alleman allemand allen
allena allende allender allene allensworth aller allers alles alleva alleyne allgaier allgeier allgeyer allgood alli alliaume allie alligood allin
alline alling allington allis allison allman allmon allmond allor alloway allphin allred alls allshouse allsop allsup allums ally allyn allyson alm
alma almacellas almada almaguer alman almand almanza almanzar almaraz almazan almeda almeida almendarez almeta almine almire almodovar almon almonte
almquist almy alo aloba aloi aloia alois aloise aloisie aloisio alojz alojzije alok alolita alomar alomari alona alondra alongi alonso alonzo aloyse
alpaugh alper alpers alpert alphee alphin alphonse alphonsine alphonso alpinien alpizar alred alsaidi alsip alsobrook alsop alspach alspaugh alston
alsup alt alta altagracia altamirano altemus altenburg altenwerth alterman altha althaus althea althee althoff althouse altice altidor altier altieri
altizer altland altman altmann altobelli altom altomare alton altschuler alumbaugh alva alvah alvar alvarado alvardo alvarenga alvares alvarez alvaro
alvear alvelo alvena alvera alverede alverio alverson alverta alves alvey alvi alviar alvidrez alvillar alvin alvina alvino alvira alvis alviso alvizo
alvord alwar alward alwine aly alyce alycia alysa alyse alysha alysia alyson alyssa alysson alzate alzbeta ama amabela amabile amacher amacker amada
amadeo amadeus amadi amadio amado amador amadou amady amaechi amaker amal amalfitano amalia amaliane amalie amalric amalthee aman amand amanda amande
amandin amandine amani amann amant amante amar amara amaral amaranaath amarande amarante amaranthe amaresh amari amarillas amarnath amaro amaryllis
amason amat amata amath amato amaya ambar amber amberg amberly ambers ambler ambre ambriz ambrocio ambroise ambroisie ambrose ambrosino ambrosio
ambroz ambrozova ambrozy amburgey amburn amdy amedee amedeu amee ameen amelia ameliane amelie amelien ameline amell amely amendola ament amenta amer
america americo amerine amerman amerongen amerson ames amescua amesquita ameth amethyste amey ameyatma amezcua amezola amezquita ami amick amico
amidon amie amiee amiel amigon amin amina aminat aminata amini aminov aminte aminu amir amira amiri amis amish amison amit amita amiya amla ammann
ammar ammerman ammie ammon ammons amo amoa amoah amoako amoasi amodeo amodini amodio amogh amoke amon amope amor amora amore amores amorim amoroso
amos amour ampadu amparan amparo ampofo amponsah amrhein amrine amrit amrita amritambu amsden amsler amster amstutz amundsen amundson amy amya amye
amyx amza ana anaadi anabel anabela anabelle anacleto anael anaelle anagh anahi anaida anais anal anala analisa anamaria anamika anand ananda
anandamayi anandkumar anang anania ananta anasooya anastacia anastacio anastase anastasi anastasia anastasie anastasio anastaz anastazie anastazja
anasuya anatazie anatol anatole anatolie anaya anca ancelin anceline ancell ancheta anchondo ancira ancona ancrum anctil ancuta anda andaya andazola
andel andela andelin andelina andelova andeol ander andera anderberg anderegg anders andersen anderson andersson anderton andes anding andino ando
andoche andorful andra andrada andrade andrades andras andre andrea andreane andreanne andreas andreasen andree andreea andrei andrej andreoli
andreozzi andres andresen andress andreu andrew andrews andria andrick andries andrle andrlova andros andrus andry andrzej andrzejczak andrzejewski
andujar andujo andy andzelika anello anemona anemone aneta anette anezka anfinson ang angadreme ange angel angela angele angelena angeles angeli
angelia angelica angelika angelina angeline angelini angelique angelita angell angella angelle angelo angelone angelos angelou angelucci angelyn
angevine anggreny anghel anghelina angie angila angilbe angilberte angilran angla anglea anglemyer anglin angotti angoustan angstadt anguiano angulo
angus anh anhalt anibal anica anicee anicet anicette anika anil anila anilaabh anilabh anisa anise anish anisha anisoara anissa aniston aniszczyk
anita anitra aniya aniyah anja anjali anjanette anjaneya anjelica anjolaoluwa anjum anjushree anjushri ankal ankeny anker ankney ankra ankrom ankrum
ankunding ann anna annabel annabell annabelle annalee annalena annalisa annalise annamae annamaria annamarie annan annapurna annas anne anneke annelie
anneliese annelle annemarie annen annese annett annetta annette anni annibal annice annie annika annis annita annmarie annonciade annunziata anny
anokye anoshin anouk ansa ansah ansari ansbert ansberte anschutz ansel ansell anselm anselma anselme anselmi anselmo ansgar ansgary anshula ansley
anson anspach anstead anstett anstine anstrudie antal antczak antes anthelme anthelmette anthony antide antigone antigua antill antillon antim antione
antionette antle antley antoaneta antoine antoinette antolin anton antonacci antone antonela antonella antonelli antonetta antonette antonetti antoni
antonia antonie antonietta antonin antonina antonine antonini antonio antoniu antonson antonsson antonucci antony antos antosova antrim antuna antunes
antunez antwan antwi antwine antwon anuja anunay anuraag anurag anusuya anuta anwar anwesha anya anyanwu anzaldo anzaldua anzalone anzures aoki aoun
aparicio apel apfel apgar aphelie aphrodite apicella apitz aplin apodaca apolena apolinar apollinaire apollinary apolline apollo apolonia apolonio
aponte apostol appel appelbaum appell apperson appia appiah applebaum applebee appleberry appleby applegarth applegate appleman appleton applewhite
applin appling april apryl apsara aquilar aquilin aquilina aquiline aquilino aquino ara arabela arabelle arabie araceli aracelis aracely aracena
aragon aragona arai araiza arakaki arakawa arakelian araki aram arambula aramburo arame arana aranda arango aranka arant araque arata araujo arauz
araya arballo arbaugh arbelaez arbogast arboleda arbour arbuckle arbuthnot arca arcadie arcand arcaro arce arcelia arcement arceneaux arceo arch
archambaud archambault archambeau archambeault archan archange archbold archer archey archibald archibeque archie archila archuleta archuletta arcia
arciga arcila arcilla arciniega arcos arcuri ard arda ardath ardelean ardeleanu ardelia ardell ardella ardelle arden ardila ardis ardith ardito
ardizzone ardoin ardon ardrey arebalo arechiga arehart arel arellanes arellano arely aremu arenas arencibia arend arends arendt arens arent areta
aretha arevalo arevalos arey argabright argelia argentina argento argine argo argote arguelles arguello argueta arguijo argumedo argyle ari ariadna
arian ariana ariane arianna arianne arias aric arica aricie arico arie ariel ariela arielle arif arijit arike arina arindam arinola ariola aris
arismendez arispe arista ariste aristid aristide aristita aristizabal arita ariza arizaga arizmendi arizola arizpe arjen arjona arjun arkad arkadii
arkadiusz arkady arkin arla arlean arledge arleen arlen arlena arlene arleta arletha arletta arlette arlie arlinda arline arlo arlt arlyne armagost
arman armance armand armanda armande armandina armandine armando armani armas armato armbrust armbruster armel armeline armelle armendarez armendariz
arment armenta armentrout armer armes armfield armida armide armijo armin arminda armine armistead armitage armon armor armour armstead armstrong
armwood arn arna arnaldo arnaud arnaude arndt arne arnell arner arnesen arnesh arneson arnett arnetta arnette arney arnita arno arnold arnolda arnoldo
arnone arnost arnostka arnott arnould arntz arnulfo arnwine aro arocha arocho arolde aron arona aronoff aronov aronson arora aros arpad arpin arps
arquette arrambide arrant arras arrasmith arrazola arreaga arredondo arreguin arrellano arreola arriaga arriaza arrieta arrigo arrington arriola arron
arrowood arrowsmith arroyave arroyo arroyos arruda arsen arsenault arsene arseneau arsenie arseniusz arshad arsinoe arslan art arteaga artem artemis
artemisa arter arterburn arth arthaud artheme arthur arthurine arthurs artiaga artie artiga artiles artis artman artola artrip artur arturo artus artz
arun aruna arved arvel arvelo arvid arvidson arvie arvilla arvin arviso arvizo arvizu arwen arwood ary arya aryal aryan aryanna aryee arystarch arzaga
arzate arzen arzola arzu arzuaga asa asad asake asamoa asamoah asan asante asare asaro asato asay asbell asberry asbill asbury ascelin asceline
ascencio asch asche aschenbrenner aschenbroich ascher asencio asenso asfaw asfour asghar asha ashanti ashbaugh ashbrook ashburn ashby ashcraft
ashcroft ashdown ashe ashely ashenfelter asher ashford ashish ashlea ashlee ashleigh ashlesh ashley ashli ashlie ashline ashlock ashly ashlyn ashlynn
ashman ashmi ashmore ashok ashpole ashraf ashton ashtyn ashurst ashwell ashwood ashworth asia asiama asiedu asif askar askey askin askins askren aslam
aslanian aslesha asley asman asmar asmita asmus asmussen asper aspinall aspinwall asplund assad assaf assefa asselin assmus assomption assunta asta
astacio astafei astarte aster asterie astin astle aston astor astorga astou astree astrid astrida astudillo asuncion asya ata atallah atanas atanazie
atanazy atanda atayde atchison atchley aten atena atencio ater ates atha athalie athanase athanasie athena athenais atherton athey athina atienza
atila atilano atinuke atkin atkins atkinson atkison atkisson atmaja atmanand atmananda atnip atreyee atreyi atta attanasio attar attard attaway
atteberry attebery atterberry atterbury attia atticus attwood atwal atwater atwell atwood aube aubert aubertine aubin auble aubree aubrey aubry
aubuchon auch auclair aucoin aud aude audebert audeline audet audette audie audouin audra audran audrea audreanne audrey audria audrie audry auer
auerbach aufderhar aufiero auge augello augenstein auger aughenbaugh augsburger august augusta auguste augustin augustina augustine augusto augustus
augustyn augustyna augustyniak auker aul auld aull ault aultman auman aumiller aundrea aune aung aungst aurand aure aurea aurel aurele aurelia
aurelian aureliana aurelie aurelienne aurelio aurelle aurian auriane aurica auriemma aurora aurore ausman ausmus aust austad austen austin auston
austria austyn autechre auten auth authement autin auton autrey autry autumn auvil auxane auxence auxier auyeung auzenne ava avadhesh avakian avallone
avalos avani avant avantika avants avdic avelar avelina aveline avelino avella avellaneda avellino aven avena avendano avent avera averett averette
averill averitt aversa avery avetisyan avey avigaelle avila aviles avilez avilla avina avis avitia avoye avram avril awa awad awalt awan awero awesi
awilda awodiran awolowo awuah awwad axe axel axeline axelle axelrod axelson axinte axmann axsom axtell axton ayad ayako ayala ayana ayandokun ayanna
ayars aybar aycock aydelotte ayden aydin ayebatari ayele ayer ayers ayesha ayinde ayinke ayisat ayla ayleen aylesworth aylin aylor aylward ayman
aymard aymardine aymeric aymon aymond aymonde ayo ayobami ayodeji ayodele ayoka ayomide ayomikun ayon ayoola ayotte ayotude ayoub ayres ayscue ayse
ayson ayub ayushmati ayuso ayyad azad azalee azam azar azbell azbill azcona azeez azelie azeline azevedo azhar aziel azim azimi aziz azizi azpeitia
azra azua azubuike azucena azuma azzam azzara azzarello azzie baa baaba baack baade baafi baah baala baalaaditya baalagopaal baar baarck baas baawia
baba babacar babalola babar babara babasola babatunde babatunji babawale babayan babb babbitt babbs babcock babel baber babers babeta babette babiarz
babic babich babin babineau babineaux babington babino babinski babou babson babtunde babu baby babyak bac baca bacallao bacani baccam bacchus baccus
bach bacha bachand bache bachelder bacher bachert bachman bachmann bachmeier bachrach bachstein bachtel bachus bacigalupo baciu backes backhaus
backlund backman backstrom backus bacote badal badalamenti badane badders badea badeaux baden bader badertscher badgett badgley badia badiane badilla
badillo badji badolato badon badu badua bady bae baehr baek baena baer baerga baeyens baez baeza baganz bagby bagg baggett baggins baggott baggs
baginski bagley bagnall bagnell bagshaw bagwell bah baham bahe bahena bahl bahm bahn bahnsen bahr bahringer bahula bai baidehi baier baig baijayanti
baik bailee bailes bailey bailie bailiff baillargeon baillie bailly bailon bailor baily bain bainbridge baine baines bains bainter baio bair baird
baires baisch baisden baisley baity baiza baize bajaj bajer bajerova bajwa bak bakare bakary baker bakewell bakhoum bakke bakken bakker bakos bakowski
baksh bakshi bakula bal bala balaaditya balaban balachandra baladitya balagopal balagovind balaji balakrishnan balamani balan balandran balas balash
balasubramanian balaz balazova balazs balboa balboni balbuena balcar balcarova balcazar balcer balcerzak balch balck balcom baldauf balde baldenegro
balderas balderrama balderson balderston baldi baldini baldino baldo baldock baldonado baldree baldridge balducci baldus baldwin balentine balestrieri
baley balfour balgopal balian balicki balingit balint balistreri balk balkcom balke balko balkow balla balladares ballance ballantine ballantyne
ballard ballas ballenger ballentine baller ballester ballesteros ballew balleza balli balliet ballin ballinas ballinger ballman ballon ballou ballow
ballweg balmaceda balmer balnuweit balog balogh balogova balogun balon baloun balounova baloyi balsam balsamo balser balsley baltazar balter baltes
balthazar balthazor balthrop baltierra baltimore baltodano baltz baltzell baltzer baluyot balzano balzer bamba bamber bamberg bamberger bambi bamburg
bame bamford bamidele bamiloye bamisebi banach banales banas banasiak banasik banaszak bancroft banda bandera banderas bandhu bandhul bandi
bandopadhyay bane banegas banel banerjee banes baney banfield bange bangert bangerter banghart bangura banh banica banik banji bankert bankes bankhead
bankim bankimchandra banko bankole banks bankson bankston banna bannan bannerman bannister bannon bano banos bansal banse banta banton bantz banu
banuelos banville bao baptist baptista baptiste baquero bara barabara barahona barajas barak barakat barakova baral baran baranova baranowski baranski
barash baratta barba barbagallo barbar barbara barbaro barbato barbe barbeau barbee barber barbera barberena barberio barbero barbie barbier barbieri
barbin barbora barbosa barbour barboza barbra barbre barbu barbulescu barbuto barca barcelo barcelona barcena barcenas barch barcia barclay barco
barcomb barcus barczak bardales barden bardin bardo bardon bardsley bardwell barefield barela baresova barfield barfoot barfuss barg barga bargas
barger bargo barham barhorst bari baril barile barilla barillas baris barish barkan barker barkey barkley barkman barksdale barlett barletta barlow
barmore barna barnabas barnabe barnaby barnard barnas barndt barner barnes barnet barnett barnette barney barnhardt barnhart barnhill barnhouse
barnick barno barnum barnwell baro barocio baron barona barone baroni baros barot barquero barr barra barraclough barradas barragan barrales barranco
barrantes barras barratt barraza barre barreda barreiro barrentine barrera barreras barrero barresi barret barreto barrett barretta barretto barrick
barrie barrientes barrientez barrientos barriere barriga barrilleaux barrineau barringer barrington barrio barrios barris barro barron barros barroso
barrow barrows barrs barrus barry barsky barsness barsotti barstad barstow bart barta bartak bartakova bartczak bartee bartek bartel bartell bartels
bartelt barth barthel barthelemy bartholome bartholomew bartholow bartimee bartko bartkowiak bartle bartleson bartlett bartley bartling bartlow
bartman bartnik barto bartok bartol bartoletti bartoli bartolo bartolome bartolomei bartolomej bartolomeo bartolomeu bartolotta barton bartone
bartonova bartos bartosek bartosh bartosik bartoskova bartosova bartova bartow bartram bartsch bartunek bartunkova bartz barua baruch barwick barylla
basa basaldua basanti basarab basch basco bascom basden basdeo baseda basel basey basford basha basham bashaw bashford bashir bashirian bashor bashore
basile basilia basilio basilisse basinger baskerville baskett baskin baskins basler basnet basnight bason basquez bassett bassford bassham bassi
bassler basso bast basta bastian bastida bastidas bastien bastin bastola baston bastos bastova basu basulto basurto baswell basye basynat batalla
batchelder batchelor batdorf bate bateman baten bates bateson batey bathilde bathke bathurst batie batista batiste batman bator batra batres batson
batt battaglia batte batten battersby batterson batterton battey battin battista battiste battisti battke battle batton batts batty batuhan baty batz
baublitz bauch baucom baucum bauder baudoin baudouin bauer bauerle bauermeister bauerova bauers baugh baughan baugher baughman baughn bauguess baugus
baum bauman baumann baumbach baumberger baumeister baumer baumert baumgardner baumgart baumgarten baumgartner baumler baun baur baus bausch
bauschinger bauschke bauserman bautista bauza bavaro bawa bawden bax baxa baxley baxter bay bayard baye bayer bayerova bayes baylee bayles bayless
bayley baylis bayliss baylon baylor bayly baynard bayne baynes bayona baysinger baza bazaldua bazan bazant bazantova bazar baze bazemore bazil bazile
bazinet bazyli bazzell bazzi bea beacham beachem beachler beachum beachy beacom beadle beadles beagley beahan beahm beaird beal beale bealer beall
beals beaman beamer beamish beamon beane bear bearce bearden beardslee beardsley beare bearman beary beas beasley beason beaston beata beato beaton
beatrice beatris beatriz beatrycze beattie beatty beatus beaty beau beaubien beaubrun beauchamp beauchemin beauchesne beaudet beaudette beaudin
beaudoin beaudry beauford beaufort beaulah beaulieu beaumont beaupre beauregard beausoleil beauvais beaven beavogui beazley bebe bebee bebout becenti
becerra becerril bechard becher becht bechtel bechtelar bechtol bechtold beck becka beckel becker beckerman beckert beckett beckford beckham becki
beckie beckler beckles beckley beckman beckmann becknell beckner beckova becks beckstead beckstrand beckstrom beckum beckwith beckworth becky becnel
becraft becton becvar becvarova bedard beddingfield beddow bedel bedell bedenbaugh bedewitz bedford bedgood bedi bedingfield bednar bednarczyk
bednarek bednarik bednarikova bednarova bednarski bednarz bedolla bedore bedoy bedoya bedrich bedriska bedrosian bedsole bedwell beebe beecham beecher
beechy beecroft beede beedgen beedle beegle beehler beekman beeks beele beeler beem beeman beemer beene beer beerbower beerman beery beesley beeson
bega beganovic begay begaye begg beggerow beggs begley begnaud begum beh behan behar beharry beheler behl behler behling behm behn behne behnke behr
behrenbruch behrend behrends behrendt behrens behringer behrman behrmann behunin behymer beidler beier beierle beighley beil beiler beilfuss beilke
bein beirne beisel beisner beitel beiter beitler beitzel bejan bejar bejarano bekele bekker bela belair beland belanger belardo belasco belay
belcastro belcher belden belding belen belew belfield belfiore belflower belford belgarde belgrave belia belin belinda belisle beliveau belizaire belk
belkin belkis belknap bell bella bellah bellamy belland bellanger bellar bellard bellas bellavance bellavia belle bellefeuille beller belles
belleville bellew belli bellin bellinger bellini bellino bellis belliveau bellman bellmore bello bellomo bellomy bellon belloso bellotti bellucci
bellville belman belmares belmont belmonte belmontes belmore belnap belohlavek belohlavkova belongia belote belser belsky belson belter belton beltran
beltre beltz belue belva belville belvin belyea belyeu belz belzer bembry bement bemis ben benally benard benavente benavides benavidez benbow bence
bencivenga bencomo bencosme benda bendel bendele bendickson bendova bene benecke benedetti benedetto benedict benedicte benedikt benedikta benedykt
benefiel benefield beneke benes benesh benesova benevento benevides benfer benfield benford benge bengston bengtson benham beniamin benicio benigne
benigno benincasa benish benita benites benitez benito benjamin benke benkert benko benn benne bennefield benner bennet bennett bennette bennie
benning benninger benningfield bennington bennion bennis benno benny beno benoist benoit benone bensen bensley benson bentivegna bentley bento benton
bentson bentz benvenuto benware benway benz benzel benzing bequette bera beran beranek beranger berangere berankova beranova berard berardi
berardinelli berat berber berberian berberich berchtold berdan berends berenice berenika berens berenson beres beresford berg bergan berganza berge
bergemann bergen berger bergeron bergerson berges bergeson bergevin bergey berggren bergh bergin berglund bergman bergmann bergnaum bergner bergquist
bergren bergrova bergsma bergstrom bergum berhane berhe beringer berish berisha beristain berit berk berka berkay berke berkebile berkeley berkey
berkheimer berkley berkman berkova berkowitz berkshire berky berkyova berlanga berlin berliner berling berman bermea bermejo bermel bermeo bermingham
bermudes bermudez bern berna bernabe bernadette bernadine bernal bernard bernarda bernardez bernardi bernardina bernardine bernardini bernardino
bernardo bernardova bernardy bernas bernat bernath bernd berndt berneice berner bernetta berney bernhard bernhardt bernice bernie berniece bernier
berning bernita berns bernstein berntsen bero berquist berra berres berreth berrett berrian berridge berrien berrier berrio berrios berroa berrocal
berrones berry berryhill berryman berson bert berta bertelsen bertenbreiter bertha berthe berthelot berthiaume berthold berti bertie bertille bertin
bertini bertino bertke bertold bertolda bertolini bertolino berton bertone bertoni bertram bertrand bertsch bertucci berube berumen berwick beryl
besaw besch besecker beshara beshears bess besse bessent besser bessette bessey bessie bessler besson beste bester beswick betances betancourt
betancur betcher beth bethanie bethann bethany bethea bethel bethell bethke bethune betina beto betsey betsy bette bettencourt betterton bettes bettie
bettina bettinger bettis betton betts betty bettyann bettye betz beula beulah beus beushausen beutel beutelspacher beutler beuve bev bevacqua bevan
bevans bevard bevel bever beveridge beverlee beverley beverly bevers bevier bevilacqua bevill beville bevington bevins bevis bewley bey beydoun beye
beyene beyer beyers beynon bezdek bezdekova bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhadresha bhagat bhagavaan bhagirathi
bhagvan bhagwanti bhagwati bhakta bhalla bhamini bhana bhandari bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasin bhasvan bhaswar bhat
bhatia bhatnagar bhatt bhattacharya bhattarai bhattathiri bhatti bhaumik bhavani bhaves bhavsar bheeshma bhengu bhilangana bhima bhisham bhishma bhoj
bhola bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhuiyan bhullar bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagi biagini
bialas bialek bian bianca bianchi bianchini bianco bianka białas białek białkowski biba bibb bibbins bibbs bibby bibeau bibek bibi bibian bibiana
bibianna bibiano bibler bice bich bichler bick bickel bickerstaff bickett bickford bickham bickle bickley bicknell biddinger biddix biddle biddy biden
bidlack bidwell bieber biederman biedermann biedrzynski biegel biegler biehl biehn bieker biel bielak bielawski bielecki bieler bielert bielinski
bielski bien bienaime bienasch bienias bieniek bienkowski bienvenu bier bierbaum bieri bierlein bierly bierman biermann biernacki biernat biery bies
biesecker biesenbach biever biffle bigbee bigby bigdeli bigelow biggar biggers biggerstaff biggins biggs bigham bigler bigley bigos bigsby bijay
bikash bila bilal bilbao bilbo bilbrey bilby bilderback bilek bilello biles bilger bilinski bilkova bill biller billet billi billie billig billings
billingslea billingsley billingsly billington billiot billips billiter billman billups billy billye bilodeau bilotta bilotti bilski bilva bilwa bily
bilyeu bina binegar bineta binette binford bing bingaman binger bingham bingman binh binion binkley binkowski binney binns binova bins binstock binta
bintou biondi biondo birane bircher birchfield birchmeier birden birdie birdsall birdsell birdsong birdwell birge birgit birgita birjesh birk
birkeland birkemeyer birkett birkhead birkholz birkland birkner birks birky birmingham birnbaum birney biro biron birr birt bisbee biscardi bisceglia
bischof bischoff biscoe bise bisel biser bish bishal bishara bishnu bishoff bishop biskup bisono biss bissell bisset bissett bissette bisson
bissonette bissonnette bistline biswas bitar biteye bitler bitner bittick bitting bittinger bittle bittner bittnerova bitton bitz bitzer bivens bivins
bivoj bivona bixby bixler bizzell bjarne bjerke bjork bjorklund bjorkman bjorn bjornson bjornstad blackard blackburn blackerby blacketer blackford
blackham blackhurst blackledge blackley blacklock blackman blackmer blackmon blackmore blackshear blacksher blackshire blackson blackstock blackston
blackstone blackwelder blackwell blackwood blaga blagg blaha blahnik blahomil blahomila blahomir blahomira blahoslav blahoslava blahova blain blaine
blair blais blaisdell blaise blake blakeley blakely blakeman blakemore blakeney blaker blakes blakeslee blakesley blakey blakley blakney blalock blan
blanc blanca blancarte blancas blanchard blanche blanchet blanchett blanchette blanchfield blanck blanckenberg blanco blanda blandford blandin
blandine blanding blandino blando blandon blanduzia blane blaney blanford blanka blanke blanken blankenbaker blankenship blankinship blansett blanton
blas blaschek blaschke blasco blase blaser blash blasi blasingame blasius blasko blass blassingame blassneck blatchford blatt blatter blattner blau
blauser blaustein blauvelt blay blaylock blaze blazej blazek blazena blazkova blea bleakley bleau blecha blechova bleck bledsoe bleeker blehm bleich
bleier bless blessing blevins blewett bley blick blickenstaff bligh blinn blissett blitch bliven bloch blocher blochwitz block blocker blockhaus
blodgett blohm blom blomberg blome blomgren blomquist blondell blondin bloodgood bloodsworth bloodworth bloomberg bloomer bloomfield bloomquist blose
bloss blosser blough blouin blount blowe blowers bloxham bloxom bloyd blubaugh blue bluestein bluford bluhm bluitt blum blumberg blume blumenfeld
blumenthal blumer blundell blunk blust bluth bly blye blystone blyth blythe boadi boadu boahen boak boakye boal boals boan boardman boarman boaten
boateng boatman boatner boatright boatwright boaz bob bobadilla bobak bobb bobbi bobbie bobbitt bobby bobbye bobe bobek bober boberg bobette bobkova
bobo boboc bobrowski bobst bocanegra bocchino boccia boccio bocek boch bochenek bock bockelman bockman bockova bocock boda bodden boddewyn boddie
boddy bode bodea bodell boden bodenhamer bodenheimer bodhan bodi bodian bodie bodiford bodin bodine bodkin bodley bodnar bodner boe boeck boecker
boeckman boedeker boeding boehler boehlke boehm boehme boehmer boehnlein boelter boen boer boerger boerner boersma boes boesch boese boesen boettcher
boettger boettner boeve bogan bogar bogard bogardus bogart bogdan bogdana bogdashin bogen bogenrieder boger bogert boggan boggess boggio boggs
bogisich bogle bognar bogner bogosian bogsanyi bogucki bogue bogusz bohac bohacek bohackova bohacova bohan bohanan bohannan bohannon bohanon bohdan
bohdana bohemond bohge bohl bohlen bohler bohling bohlman bohlmann bohm bohman bohmova bohn bohne bohner bohnert bohnsack bohon bohorquez bohr bohrer
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava boi boice boike boileau bois boisclair boise boisseau
boisvert boitnott boivin bojan bojana bojislava bojorquez bok bokhari bol bolan boland bolander bolanos bolar bolatito bolden boldin bolding bolds
boldt bolduc bole bolek bolemir bolen bolender boler boles boleslav boleslava boley bolger bolick bolin boling bolinger bolivar boll bollenbacher
boller bolles bollig bollin bolling bollinger bollman bolm bolser bolstad bolte bolten bolton boltz boluwatife bolyard bolz boman bomar bomba
bombardier bomberger bomgardner bommarito bon bona bonacci bonanni bonanno bonano bonaparte bonar bonaventura bonavita bondar bondarenko bonde bondi
bondoc bondurant bondy bonebrake bonelli bonenfant boner bonesteel bonet bonetti boney bonfiglio bong bongard bongiorno bongiovanni bongo bonham
bonhomme boni bonifac boniface bonifacio bonifas bonilla bonillas bonin bonine bonini bonisch bonita bonito bonk bonkowski bonn bonneau bonnell
bonnema bonner bonnett bonnette bonneville bonney bonnie bonny bono bonomo bonsall bonser bonsignore bonsra bonsu bontempo bontrager bonura bonvillain
boodram booe booher booker bookman bookout bookwalter boomer boone boonstra boose boothby boothe boozer bopp borah borawski borba borboa borbon borch
borchardt borcherding borchers borchert borck borda bordeau bordeaux bordelon borden bordner bordonaro borek borel borelli boren borenstein borer borg
borge borgeling borgen borger borgerding borges borgeson borgia borgman borgmann borgschulze boria boris borislav borislava borivoj borja borjas
borjon bork borkholder borkowski borland borman bormann borneman bornemann borner bornscheuer bornstein borntrager borntreger boroff boron boros
borovicka borovickova borowicz borowiec borowski borquez borrayo borrego borrell borrelli borrero borrmann borromeo borror borsch borsetti borst bort
borth borthwick bortner borton bortz borucki boruff borum borunda boruschewski borys bos bosak bosarge bosch boschert bosco bose boseman boser bosh
boshart boshears bosler bosley bosma bosman bosque bosquez bossard bosse bosserman bossert bost boster bostian bostic bostick bostock boston bostrom
bostwick boswell bosworth bota boteler botelho botello boten botero botezatu bothe bothwell botkin botros botsford bott botta bottas bottcher botti
bottner botto bottomley bottorff botts bou bouba boubacar boubou boucek bouchard bouche boucher bouck bouckova bouda boudova boudreau boudreaux
bouffard boughner boughton bouie boukli bouknight boulanger boulay boulden bouldin boulet bouley boulos boulter boulton boulware bouma bouman bour
bourassa bourbeau bourdeau bourdon bourg bourgault bourget bourgoin bourke bourland bourn bourne bourque bourquin bourrouag bouschen bouse bouska
bouskova bousman bousquet boutelle boutilier boutin bouton boutros boutte boutwell bouvier bouwman bouyer bouza bova bovard bove bovee bovell bowden
bowdoin bowe bowen bowens bower bowerman bowers bowersock bowersox bowes bowie bowker bowland bowlby bowles bowley bowlin bowman bown bowne bowser
bowsher bowyer boxhammer boxley boyajian boyce boyd boyde boyden boydston boydstun boye boyea boyer boyers boyes boyett boyette boyington boykin
boykins boyko boylan boyland boyle boylen boyles boyne boynton boysen boyt boyte boyter boyum boza bozarth boze bozek bozeman bozena bozetech
bozetecha bozich bozidar bozidara bozislav bozman bozsik bozzo braasch braaten braatz brabant brabcova brabec brabencova brabenec brabham brabo
brabson bracamonte bracamontes bracco bracero bracewell bracey brach bracht brack brackeen bracken brackens brackett brackin brackins brackman
brackney bracy brad brada bradac bradacova bradberry bradburn bradbury braddock braddy braden brader bradfield bradford bradham bradish bradley bradly
bradova bradshaw bradsher bradstreet bradt bradtke bradut bradway bradwell brady braeden braelynn brafford braga bragdon brager bragg braggs braham
brahm brahma brahmaanand brahmabrata brahmanandam brahmbhatt brahmdev brailey brailsford brain brainard brainerd braithwaite brajan brajendra brajesh
brakebill brakefield brakus braley braly bram braman brambila bramble bramblett brame bramer bramhall bramlett bramley brammer bramwell branagan
branam branan branca brancato branche branco branda brandao brandau brande brandee brandel branden brandenberger brandenburg brander brandes brandi
brandie brandis brandl brandner brando brandon brandow brandstetter brandt brandusa brandy brandyn branham branigan branimir branimira branislav
branislava brann brannan brannen branner brannigan branning brannock brannon brannum branscome branscum bransford branson branstetter brant brantley
brantner branton branum brar brasch brase brasel brasfield brashear brashears brashier brasier brasil brasington brassard brasseaux brassell brasseur
brassfield braswell bratcher brathwaite bratislav bratislava bratt bratten bratton bratu braud brauer braulio brault braun brauner braunova braunstein
brautigam braverman bravo brawley brawner braxton brayan brayboy brayden brayman brayton braz brazda brazdil brazdilova brazdova brazeal brazeau
brazee brazel brazell brazelton braziel brazil brazile brazzell brea breakfield bream breana breann breanna breanne breault breaux breazeal breazeale
breceda brecher brecht breck breckenridge breda bredeson bree breece breeden breedlove breeland breen brees breese bregman brehm brehmer breidenbach
breier breiner breit breitbach breitenbach breitenberg breitenstein breithaupt brejcha brejchova brekke breland brelsford bremer bremmer bremner
bremser bren brenda brendan brendel brenden brendle brendon breneman brenes brenna brennan brennecke brenneman brennen brenner brennon breno brent
brentlinger brenton brents breon brereton brescia bresee breshears bresler breslin breslow bresnahan bressler bret bretado bretislav bretislava breton
brett brettschneider bretz breu breuer breunig brevard brewer brewington brewster brewton brey breyer brezina brezinova brezinski bria briac brian
briana briand brianna brianne briant bribiesca brice briceno brickell bricker brickey brickhouse brickley brickman brickner bridgeford bridgeforth
bridgeman bridger bridgers bridget bridgett bridgette bridgewater bridgman bridie bridwell brielle brien brienne brienza brier briere brierley brierly
briese briesenick brieuc brigance briganti brigette briggs brigham brightbill brightman brighton brightwell brigid brigida brigita brigitte brigman
brignac brijesh briles briley brill brillhart brimage brimer brimhall brimm brimmer brin brinda brindle brindley brinegar briner briney bringas
bringhurst bringmann brinker brinkerhoff brinkley brinkman brinkmann brinkmeyer brinlee brinley brinn brinson brinton brion briones brionna brisa
brisbane brisbin brisbois brisbon brisco briscoe briseno briskey brison brissette brisson brister bristol bristow brit brita britain britany brite
britney britni brito britt britta brittain brittaney brittani brittanie brittany britten britteny brittian brittingham brittney brittni brittny britto
britton britz brix brixey briza brizendine brizova brizuela broadbent broaddus broadfoot broadhead broadhurst broadie broadnax broadus broadwater
broadway broadwell broady broberg brobst brocato brochu brocious brock brocker brockett brockington brockman brockmann brockmeier brockmeyer brockway
brockwell brod broda brodbeck brode broden broder broderick brodersen brodeur brodhead brodie brodnax brodrick brodsky brodt brody broeker broening
brogan brogden brogdon brokaw broman bromberg bromfield bromley bromme bronaugh bronislav bronislava bronk bronner bronson bronstein bronwyn brook
brooke brooker brookes brookhart brookins brooklyn brookman brookover brooks brookshire broome broomfield brophy brosch brose brosius brosky brosnan
bross brossart brosseau brost brotherton brott brotzman broudou brough broughman broughton brouillard brouillette brouse broussard brousseau brouwer
browder brower brown browne brownell brownfield brownlee brownlow brownrigg brownson brownstein broxson broxton broyles broz brozek brozkova brozova
brubaker brucato bruce bruch bruck brucker bruckmann bruckner bruder brue brueckner brueggeman brueggemann bruemmer bruen bruening bruer bruggeman
brugger bruggmann brugh brugman bruhn bruhns bruins bruinsma brule brum brumback brumbaugh brumbelow brumett brumfield brumit brumley brumm brummel
brummer brummett brummitt brun bruna brundage brundidge brundige brune bruneau brunehaut brunehilde brunell brunelle bruner brunet brunett brunetti
brungardt brunhilda bruni brunilda bruning brunk brunke brunn brunner bruno bruns brunson brunswick brunton brusdar bruso bruss brusseau brust bruton
brutus bruzzese bryan bryana bryanna bryant bryars bryce brycen brychta brychtova bryden bryer brygida bryk brymer bryner brynn bryon bryson
brzezinski brzozowski bubar bubb bubba bubenik bubenikova bublitz bucci bucciarelli bucek buch buchan buchanan buchanon buchele bucher buchert
buchheit buchholtz buchholz buchi buchman buchner bucholtz bucholz buchrucker buchta buchtova buchwald bucio buck buckalew buckel buckelew buckhalter
buckholz buckingham buckland buckler bucklew buckley bucklin buckman buckmaster buckner bucko buckova buckridge buckwalter bucur bucy buczek
buczkowski buczynski bud buda buday budd budde budden buddha buddhana buddy buder budhil budhu budimir budislav budivoj budke budnick budnik budreau
budz budzinski budzynski bue bueche buechel buechler buechner buehler buehner buehrer buel buell buelna buelow buena buenaventura buendia bueno
buenrostro buentello buerger buerkle buescher buesing bueso buettner buffa buffaloe buffay buffington buffkin buffone bufford buffum buffy bufkin
buford bugarin bugbee bugg buggs buhl buhler buhr buhrman bui buice buie buis buist buitrago buitron bujak buker bukhari bukola bukowski bula bulah
bulger bulkley bulla bullard bullen buller bullinger bullington bullins bullis bullman bulloch bullock bulluck bulman bulmer bulson bulthuis bultman
bultmann bumanglag bumbalough bumgardner bumgarner bumpass bumpus bunce bundick bundrick bundy bunea bungard bunge bungener bunger bunjes bunkley
bunmi bunn bunnell bunner bunt bunten buntin bunting bunton bunyan bunyard buono buonocore buonomo bupp burak buras burba burbach burbage burbank
burbidge burbridge burch burcham burchard burchell burchett burchette burchfield burciaga burd burda burdett burdette burdge burdick burdine burditt
burdo burdova burek bures buresh buresova burford burg burgan burgard burgdorf burge burgener burges burgess burgett burghagen burghardt burgher
burgin burgio burgo burgoon burgos burgoyne burgueno burhans burian burianek buriankova burianova burich burk burkard burkart burke burkeen burkert
burkes burket burkett burkey burkhalter burkhard burkhardt burkhart burkhead burkholder burkle burklein burkley burkman burks burl burlacu burleigh
burleson burlew burley burling burlingame burlingham burlison burma burman burmeister burmester burnam burnell burnes burnett burnette burney burnham
burnice burningham burnley burnsed burnside burnworth burow burpee burpo burrage burrell burress burridge burrier burrill burris burriss burritt
burrola burrough burroughs burrowes burruel burrus burruss burry burse bursey burson burstein burston burt burtch burtis burtner burton burts burtt
burwell burzynski busa busari busayo busbee busby buscemi busch buschbaum busche buscher buschman buschmann buse busemann buser busey bush busha
bushaw bushee bushell bushey bushman bushnell bushong busick buske buskey buskirk bussard busse bussell bussey bussiere bussmann bustamante buster
bustillo bustillos busto bustos buswell butala butch butchko buteau butera buterbaugh buth butkiewicz butkovich butkus butler butner butt buttars
butterbaugh butterfield buttermore butterworth buttler buttner buttram buttrey buttry butz buu buxbaum buxton buza buzard buzbee buzby buzzell
buzzelli byam byard byars byas bybee byer byerley byerly byers byfield byford byington byler bylsma bynes bynoe bynum byram byrd byrge byrne byrnes
byrns byrom byron byrtus byrtusova byrum byun bywater bøvith błaszczak błaszczyk błazej caamano caba cabada cabal caballero caban cabana cabanas
cabanilla cabanillas cabaniss cabe cabell cabello cabeza cabezas cabot cabral cabrales cabreja cabrera cabriales cacace caccamo cacciatore cacciola
caceres cacho cachola cacioppo cada cadavid caddell cadden caddy cade caden cadena cadenas cadenhead cadieux cadigan cadiz cadle cadman cadogan
cadorette cadotte cadova cadwallader cadwell cady caesar caetano cafaro caffee caffey caffrey cafiero caggiano cagle cagney caha cahalan cahall cahill
cahn cahoon cahova cahue cai caiazzo caicedo cail cain caine caines caio cairns cairo caison caisse caitlin caitlyn caito caius cajamarca cajigas
cajuste cala calabrese calabria calabro calahan calais calamia calandra calaway calbert calcagni calcagno calcano calcaterra calcote caldas caldeira
calder caldera calderon calderone calderwood caldwell cale caleb calebe caleen caleigh calero cales caley calfee calhoon calhoun cali caliendo
califano caligiuri calin calise calista calix calixte calixto calkins callaghan callaham callahan callais callan callanan callas callaway calle
callegari calleja callejas callen callender calleros callery calles calley callicoat callicutt callie callier callies callihan callis callison
callista callister calloway callum calma calmes calnan calo caloca calton calva calvario calvert calvillo calvin calvo calzada calzadilla camacho
camaj camara camarata camarda camarena camargo camarillo camba camberos cambra cambre cambria cambridge cambron camden camejo camelia camelien
camellia camero cameron camey cami camie camil camila camilla camille camilleri camillien camillo camilo caminiti camino camire cammack cammarata
cammie cammon cammy campa campagna campana campanaro campanella campanelli campanile campas campbell campeau campfield campillo campion campione
campise campisi campo campos campoverde campusano campuzano camren camron camryn camus camylle canaan canada canaday canady canale canales canas
canavan canchola cancilla cancino cancio candace candance candela candelaria candelario candelas candi candia candice candida candide candido candie
candis candler cando candra candyce canedo canela canelo canepa canete canez canfield cangelosi cangemi cangialosi canh canham caniglia canino canipe
canizales canizalez canizares canlas cann cannaday cannady cannan cannata cannell cannella canney cannizzaro cannizzo cano canova canseco cansino
cansler cantarero cantave cantemir cantera canterbury cantero cantey cantillo cantin cantley canto canton cantone cantor cantoran cantos cantrell
cantrelle cantu cantwell canty canul canup canzoneri cao caouette capalbo capaldi capasso capece capehart capek capel capell capella capellan capelle
capelli capello capen caperton capetillo capili capistran capistrano capitano capizzi capkova caplan caple caples caplinger capo capobianco capone
caporale capote capova capozzi capozzoli capp cappa capparelli cappel cappelletti cappelli cappello capper cappiello capps cappuccio capra caprice
caprio capriotti capron capshaw capuano capucine caputo cara carabajal caraballo caracciolo carachure caradine caramanolis carandang carano carapia
caras caravella caravello caraveo carawan caraway carbajal carballo carbaugh carberry carbo carbonaro carbone carbonell carboni carbonneau carcamo
carchi carda cardamone cardarelli cardell cardella cardello carden cardenas carder cardiel cardillo cardin cardinale cardon cardona cardone cardosa
cardoso cardoza cardozo cardwell careaga carella carelli carelyn caren carew carey carfagno cargile cargill carhart cari cariaga carias caribert
carico caridad carie carignan carillo carin carina carine carini carino carisa carissa carita carithers carl carla carlberg carle carlee carleen
carlen carlena carlene carles carleton carletta carley carli carlie carlile carlin carline carling carlini carlino carlisle carlita carll carlo
carlock carloman carlon carlone carlos carlota carlotta carlow carlowitz carls carlsen carlsohn carlson carlstrom carlton carlucci carly carlyle
carlyn carma carmack carman carmean carmel carmela carmelia carmelina carmelita carmella carmelo carmen carmer carmichael carmina carmine carmody
carmon carmona carmouche carn carnahan carneal carnegie carneiro carnell carner carnero carnes carnevale carney carnley carns caro carol carola
carolan carolann carolanne carole carolee carolin carolina caroline caroll carollo carolus carolyn carolyne carolynn caron carone carothers caroyln
carozza carpentier carper carpino carpio carr carra carradine carraher carranco carrano carranza carrara carrasco carrasquillo carraway carre carreira
carreiro carrel carrell carreno carreon carrera carreras carrero carretero carreto carri carrick carrico carrie carriere carrigan carriger carriker
carrillo carrington carrion carriveau carrizal carrizales carrizosa carro carrol carroll carron carrow carrozza carruth carruthers carsey carson
carsten carstens carstensen carswell carta cartagena carte cartee carter cartier cartledge cartmell cartmill cartner cartrette cartwright carty
caruana carucci caruso caruth caruthers carvajal carvalho carvell carver carvin carwell carwile cary caryl carylon caryn casa casada casado casados
casady casagrande casal casale casanas casandra casanova casares casarez casarrubias casas casasola casaus casavant casazza casciano cascio casco
cascone casebeer casebolt casella caserta casey cashdollar cashen cashin cashion cashman cashwell casian casiana casiano casias casie casillas casimer
casimir casimira casimiro casique caskey casler casner caso cason caspar caspari casper caspers casperson cass cassady cassandra cassandre cassano
cassar cassara cassaundra cassel cassell cassella casselman cassels cassens casserly cassese casseus cassey cassi cassidy cassie cassien cassim cassin
cassity casso casson cassondra cassy castagna castaldi castaldo castaneda castano castanon casteel castel castelan castell castellano castellanos
castelli castello castellon castellucci castelo casterline castiglia castiglione castile castilla castille castilleja castillo castillon castine
castleberry castleman castner casto caston castonguay castor castorena castrejon castrellon castrillo castrillon castro castruita caswell catala
catalan catalano cataldi cataldo catalin catalina catana catanese catania catano catanzaro catapano catarina catarino cate caterina cates catharina
catharine cathcart cather catherin catherina catherine cathern cathers catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catinca
catino catlett catlin cato catoe caton catrice catrin catrina catrinel catron catt cattaneo cattell catterton catton caua cauble caudell caudill
caudillo caudle caufield caughey caughman caughron caulder cauley caulfield caulkins causby causey cauthen cava cavagnaro cavaliere cavalieri
cavallaro cavalli cavallo cavanagh cavanaugh cavaness cavazos caven cavender caver caverly cavett cavey cavin caviness cavins cavitt cawley cawood
cawthon cawthorn cawthorne cayabyab cayce cayer cayetano cayla caylen caylor cayo cayton caywood cazacu cazares cazarez cazier cazimir cearley ceasar
ceaser ceballos cebreros cebula ceccarelli cecchini cecelia cecena cecere cech cechova ceci cecil cecila cecile cecilia cecilie cecilio cecille cecily
cecylia cecyliusz cedano cedeno cedillo cedillos cedric cedrick cedrik cedrin ceesay cefalu ceja cejka cejkova celano celaya celedon celena celentano
celesta celeste celestin celestina celestine celestino celestyn celestyna celi celia celie celien celik celina celinda celine celio celis cella celli
cellini cellucci celsa cem cen cena cendejas cenek ceniceros cenka centanni centeno center centers centofanti ceola cepeda cepero cephas cephus cera
cerami cerasela cercone cerda cereceres cerezo cerino cerise cermak cermakova cerna cerniglia cernik cernikova cernoch cernochova cernohorska
cernohorsky cerny ceron cerone cerqueira cerra cerrato cerrillo cerritos cerrone cerros cerullo cerutti cervantes cervantez cervena cervenak
cervenakova cervenka cervenkova cerveny cervera cervinka cervinkova cervone cesaire cesar cesare cesario cesena cespedes cessna cestmir cestmira
cevallos ceyda ceylin cezar cezara cezary cha chaanakya chaaruchandra chabot chace chachere chacko chacon chad chadbourne chadd chadha chadrick
chadwell chadwick chae chaffee chaffin chaffins chafin chagnon chagolla chagoya chahal chahine chai chaidez chaim chaires chairez chaisson chait
chaitan chakor chakraborty chakradhar chakravartee chakravarti chakrika chalfant chalifoux chalker challa challis chalmers chaloupka chaloupkova
chalupa chalupova cham chamberlain chamberland chamberlin chambers chamblee chambless chamblin chambliss chamness chamorro champa champeau champine
champlin champney champoux chan chana chanakya chance chancey chancy chand chanda chandak chandan chandani chandi chandini chandira chandler chandni
chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath
chandrani chandraprabha chandrasekaran chandraswaroopa chandravati chanel chanell chanelle chaney chang chanh channell chanran chantal chantay chante
chantel chantell chantelle chanthavong chao chapa chapal chapala chaparro chapdelaine chapin chaplin chapman chappel chappelear chappell chappelle
chapple chapron chaput chara charak charboneau charbonneau chard charest charette charis charise charissa charisse charita charity charla charlaine
charland charlebois charleen charlemagne charlena charlene charles charlesetta charleston charlesworth charlette charley charli charlie charline
charlot charlott charlotta charlotte charlsie charlson charlton charlyn charmain charmaine charney charo charolette charon charpentier charron
chartier chartrand charuchandra charumati charuvrat charvat charvatova charvi chas chase chasidy chasity chason chasse chassidy chastain chasteen
chatelain chaten chatfield chatham chatman chatmon chatterjee chatterton chattin chattopadhyay chatur chatura chaturaanan chaturbhuj chaturvedi
chatwin chau chaudhari chaudhary chaudhry chaudhuri chaudry chauhan chauncey chauvin chavarin chavarria chavero chavers chaves chavez chavira chavis
chavolla chavous chavoya chawla chay chaya chayenne chayo chaz che chea cheadle cheatham cheatum cheatwood checketts checo chee cheely cheema
cheeseboro cheeseman cheesman cheetham cheever cheikh cheikhou chekhouna chela chelette chelf chelsea chelsey chelsie chen chenard chenault chenevert
cheney cheng chenier chennault chenoweth cheong cher cheramie chere cherechi cheree cherelle cheri cherian cherie cherif cherilyn cherise cherly
cherlyn cherney chernoff cherri cherrie cherrington cherryl cherubin chery cheryl cheryle cheryll chesebro cheshier cheshire chesler chesley chesney
chesnut chesnutt chesser chesson chester chestnutt chet chetan chetanaanand chettri chetty cheuk cheung chevalier chevere chevez chewning cheyanne
cheyenne cheyne chhabra chhay chhetri chhim chhun chia chiamaka chiang chiappetta chiara chiaramonte chiarella chiarelli chiarello chiasson chibike
chibuike chica chicas chichester chickering chico chicoine chidaakaash chidaatma chidambar chidambaram chidananda chidester chidinma chidozie chieko
chiem chien chiesa chieu chihuahua chilcoat chilcote chilcott childebert childers childree childres childress childs chiles chilperic chilson chilton
chim chimamanda chimento chinchilla chinedu chinen ching chinh chinmayanand chinmayananda chinn chino chinyere chio chiodo chioma chiong chiou chipman
chipps chiquita chiquito chiranjeev chiranjeeve chiriac chiriboga chirico chirila chirino chirinos chirita chis chisholm chism chisolm chisom chisum
chitraksh chitrali chitramala chitrangada chittenden chittick chittum chitty chitwood chiu chivers chivu chizoba chladek chladkova chloe chlup
chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura cho choat choate chock choe chohan choi choiniere chojnacki chojnowski
chokshi cholewa chon chong choo chopp chopra choquette chorba chou choudhary choudhry choudhury chouinard chovancova chovanec chow chowdhury chowning
choy chrabros chraniboj chranibor chranislav chranislava chretien chrimes chris chrisco chrisman chriss chrissy christ christa christal christeen
christel christelle christena christenberry christene christensen christenson christi christia christian christiana christiane christiano christians
christiansen christianson christie christin christina christine christinia christison christman christmann christmas christner christo christodule
christoff christoffersen christofferson christop christoper christoph christophe christopher christophersen christopherson christy chroma chromy
chronister chrostowski chrudos chrysler chrysole chrysostome chrystal chrzanowski chu chua chuan chuang chubb chudoba chudobova chudy chudzik chui
chukwu chukwuemeka chumbley chumley chumney chun chung chunn chuong chupp churchill churchman churchwell chuy chuyen chval chvatal chvatalova chvojka
chvojkova chyna chytil chytilova cia ciaccio ciampa ciampi cianci ciancio cianciolo ciano ciara ciaramitaro cibrian cibulka cibulkova ciccarelli
cicchetti ciccone cicely cicero cichocki cichon cichy cielo cienfuegos ciera cieri cierpinski cierra ciesielski ciesla cieslak cieslik cifelli
cifuentes cigarroa cihak cihakova cihlar cihlarova cijo cilley cimini cimino cina cinco cincotta cinda cinderella cindi cindie cindy cinelli cinque
cinthia cintron ciobanu ciocan cioffi ciolino ciotti cipolla cipollone ciprian cipriana cipriani cipriano cira cirelli ciriaco cirigliano cirillo
cirilo cirino cirone cisar cisarova cisco cisnero cisneros ciss cisse cissell cissokho cistoslav cistoslava ciszewski citlali citlalli citro citron
ciulla cizek cizkova claar claas claassen clabaugh claborn claeys claffey claflin clagett clagg claggett claiborne clair claire clairmont clampitt
clancy clanton clapham clapp clapsaddle clara clarabelle clardy clare clarence claretha claretta clarey claribel clarice claridge clarinda clarine
claris clarisa clarissa clarisse clarita clarius clark clarkberg clarke clarkin clarkson clarkston claro claros clary clasen clason classen classie
clatterbuck claud claude claudette claudia claudie claudien claudine claudio claudiu claunch claus clausell clausen clauser clausing clauson clauss
claussen clavel clavijo clawson claxton clay claybaugh clayborn clayborne claybrook claybrooks claycomb clayman claypool claypoole clayson clayton
claytor claywell cleandre clearwater cleary cleaveland cleckler cleckley cleek cleem clegg cleghorn cleland clelia clelie clelland clem clemans
clemence clemencia clemens clement clemente clementi clementina clementine clements clemmer clemmie clemmons clemons clendenen clendenin clendening
cleo cleopatra cleora cleotilde clermont clery cleta cletus cleve cleveland clevenger clevinger clewell clewis cliburn cliett clifford clift clifton
climaco climer clinard cline clines clingan clingenpeel clinger clingerman clingman clinkenbeard clinkscale clinkscales clint clinton clio clippinger
clites clodfelter cloer clonch cloninger clonts clontz cloonan clopton clora clore clorinda closs closson clotaire clothier clotilde clough clouse
clouser cloutier clovis clow cloward clower clowers clowes clowney cloyd clubb cluff clugston clukey clum clune clute clutts cly clyburn clyde clymer
clyne coachman coad coady coakley coale coalson coan coate coates coatney coaxum cobb cobbins cobbs coberly cobian coble coblentz cobler cobo cobos
coburn coby coca coccia cocco cochenour cochran cochrane cockburn cocke cockerham cockerill cockfield cockman cockrell cockrill cockroft cockrum coco
coday codd coddington coder coderre codi codin codner codrin codrina codrut codruta cody coe coelho coello coen coenen cofer coffel coffelt coffey
coffield coffman cofield cogan cogar cogburn cogdell cogdill coger coggeshall coggin coggins coghill coghlan cogley cogswell cohan cohee cohen cohn
cohoon cohrs coile coiner coit cojocaru coker cokley cola colangelo colantonio colarusso colas colavito colberg colbert colborn colburn colby colchado
colclasure colclough coldiron coldren coldwell cole coleen colegrove colella colello coleman colen colene coles coletta colette coletti coley colgan
colgrove colin colina colindres coline colins coll collado collantes collard collazo collazos colledge colleen collen collene coller colleran
collerson collet collett collette colletti colley collien collier colligan collin colling collings collingwood collins collinson collinsworth collis
collison collman collom collopy collum collums collura collyer collymore colm colman colmenares colmenero colocho coloma colomb colombo colon colonna
colorado colosimo colpitts colquhoun colquitt colson colston colt colten colter coltharp colton coltrain coltrane colucci coluccio columbia columbus
colunga colvard colville colvin colwell coly colyer comacho coman combe combes combest comeau comeaux comegys comella comer comerford comfort comiskey
comito comley commisso como comp compean compere compton comrie comstock comtois conant conard conatser conaty conaway conboy concannon conceicao
concepcion concetta concha conchas conchita conde conder condie condit condo condon condra condrey condron conejo conely conerly coney conforti cong
congdon conger congleton conigliaro coniglio conine conka conkey conkle conklin conkling conkova conlan conlee conley conlin conlon conn connally
connaughton connell connelley connelly connely conner conners connery connett connick connie conniff connolly connor connors conor conover conrad
conrady conrow conroy conry considine consiglio constable constance constancio constanta constante constantin constantina constantine constantinescu
constantino constanza consuegra consuela consuelo conte conteh contessa conti contino contois contrera contreras convery conway conwell conyer conyers
coody coogan cook cooke cooksey cookson coolbaugh cooley coolidge coombe coombes coombs coomer coomes coon coonce cooney coonrod coons coontz cooper
cooperman coopersmith cooter coots coover copado copas copeland copelin copen copenhaver copher coplan copland coplen copley coplin copp coppa coppage
coppedge coppens coppersmith coppin coppinger copple coppock coppola copsey copus cora corado coral coralee coralia coralie coraline coram corazon
corbeil corbell corbett corbin corbit corbitt corbo corby corchado corcino corcoran cordaro cordeiro cordelia cordell corder cordero cordes cordia
cordie cordier cordle cordner cordoba cordova cordray cordrey cordy corea coreas coreen corella corene corentin corentine coretta corey cori coria
corie coriell corina corine corinna corinne corker corkern corkery corkill corkins corkran corl corle corless corlett corlew corley corliss cormack
corman cormier cornejo cornel cornelia cornelio cornelious cornelison corneliu cornelius cornell cornelsen cornett cornette cornick corniel cornish
cornman cornwall cornwell corona coronado coronel corp corpening corporan corprew corpuz corr corrado corral corrales corrao correa corredor correia
correll corrente correnti corrie corrigan corrin corrina corrine corrinne corriveau corro corry cors corsaro corsetti corsi corsini corso corson cort
cortazar corte corter cortes cortese cortez cortina cortinas cortney cortright corum corvera corvin corvino corwin cory coryell corzine corzo cosby
coscia cosentino cosenza cosey cosgrove cosima cosio cosma cosman cosme cosmin cosmina cosner cosper coss cossette cossey cossio costa costabile
costache costales costantini costantino costanza costanzo costas coste costea costel costello coster costigan costilla costillo costin costley costlow
costner coston cota cote cotham cothern cothran cothren cothron cotman cotner coto cott cotta cottam cotten cotter cotterell cotterman cotthardt
cottingham cottle cottman cotto cottom cottone cottrell cottrill coty couchman couey coufal coufalova coughenour coughlan coughlin couillard coulibaly
coulombe coulon coulson coulston coultas coulter coumba counce counterman coupe cournoyer coursey courson courtemanche courter courtney courtois
courtright courtwright courville coury cousar couser cousineau cousino coutee coutinho couto couts coutts coutu couture couturier couvillion covaci
covarrubias covel covell covelli covello coveney coventry coverdale covey coviello coville covin covington covino cowan cowans cowart cowden cowdrey
cowell cowen cowger cowgill cowherd cowie cowin cowles cowley cowling cowman cowser cowsert cox coxe coxon coxwell coy coykendall coyle coyne coyner
cozad cozart cozine cozma cozza cozzens cozzi cozzolino crabb crabbe crabill crable crabtree cracchiolo crace craciun cracraft craddock crader crady
crafton crager cragg crago cragun craig craighead crail crain craine crall cramer crampton crandall crandell craner craney cranfield cranfill cranford
cranmer cranor cranston crapo crapps crary crase cratty craun craven cravens craver cravey craw crawford crawley crawshaw cray craycraft crayne
crayton crea creager creagh creamer crean crear creary creasey creasman creason creasy crecelius credeur credle cree creech creecy creedon creegan
creekmore creel creer cregan creger cregger crego creighton cremeans cremer cremin crenguta crenshaw creola crepeau crescenzo crespin crespo cress
cressey cressman cresswell creswell cretella cretu creveling creviston criado cribb cribbs crichlow crichton crick criddle crider crigger crigler
crilly crim crimi crimmins crin crina criner criollo cripe crippen cripps cris crisafulli crisan crisanto crisci criscione crisco criscuolo criselda
crisler crislip crisman crisostomo crispin crispino criss crissman crissy crist crista cristal cristea cristen cristescu cristi cristian cristiano
cristie cristin cristina cristine cristino cristobal cristofor cristopher cristy criswell critchfield critchley critchlow critelli crites crittenden
crittendon critzer crivello crocco croce crocker crockett croff crofford crofoot croft crofton croghan croitoru croke croker croley croll cromartie
crombie cromer cromley crompton cromwell cron crona cronan crone croney cronin cronjager cronk cronkhite crooke crooker crooks crookston croom crooms
cropp cropper crosbie crosby crose crosier croskey crosland crosley cross crossan crossen crossett crosskofp crossland crossley crosslin crossman
crossno crosson crosswhite croston croswell croteau crothers crotts crotty croucher crouse crout crouthamel crowder crowe crowell crowl crowley
crownover crowson crowther croxton croy croyle crozier cruce cruces crudup cruickshank cruikshank crull crum crumbley crumby crume crumley crump
crumpler crumpton crumrine crunk crupi cruse crutcher crutchfield crute cruz cruzado cruzan cruze cruzgarcia cruzhernandez cruzlopez cruzmartinez
cruzperez cryan cryer crysta crystal crystel crystle ctibor ctibora ctirad ctirada ctislav ctislava cua cuadra cuadrado cuadros cuaresma cuartas
cuautle cuba cubas cubbage cubero cubias cubillos cuc cucchiara cucci cuccia cucinotta cucu cuda cudd cuddy cude cudney cudworth cuebas cuellar cuello
cuen cuenca cuervo cuesta cuestas cueto cueva cuevas cuffee cuffie cugini cui culberson culbert culbertson culbreath culbreth culhane culkin cullen
cullens culler cullers culley culligan cullinan cullinane cullins cullison cullom cullum cully culotta culp culpepper culton culver culverhouse
culwell cumbee cumberbatch cumberland cumberledge cumbie cumbo cumby cumings cummerata cummings cummins cummiskey cumpston cunanan cundiff cuneo cung
cunha cunliffe cunniff cunningham cuomo cuong cuozzo cupit cupo cupp cupples cupps cura curatolo curbelo curbow curci curcio curda curdova curet
cureton curfman curiel curlee curless curley curlin curnow curnutt curnutte curran curren currence curreri currey currie currier currin curro curt
curtice curtin curtis curtiss curtner curto curts curtsinger cusack cusano cush cushing cushman cusic cusick cusimano cusson custer custis custodio
cusumano cutcher cuthbert cuthbertson cuthrell cutler cutlip cutrer cutright cutrone cutshall cutshaw cutsinger cutts cuyler cwik cybulski cydney
cygan cyndi cyndy cynthia cyntie cypert cypher cyphers cyprian cyprien cyr cyra cyriaque cyrielle cyril cyrila cyrille cyrstal cyrus cyryl cythia
czaja czajka czajkowski czapla czaplicki czarnecki czarnik czech czechowski czekaj czerniak czerwinski czyz czyzewski daako dabbs dabek dabkowski
dabney dabo dabrowski dacanay dace dacey dach dachert dacia dacian daciana dack dacosta dacruz dacunha dacus dada daddario daddio dade dado dady daevi
daevika daffin daffron dafina dafoe dag dagen dagenais dagenhart daggett daggs dagley dagmar dagmara dagny dagostino dague dahal dahan daher dahir
dahl dahlberg dahle dahlen dahlgren dahlia dahlin dahlke dahlman dahlquist dahlstrom dahm dahmen dahmer dahms dahn dai daiana daigle daignault
daigneault daija dail dailey daimer dain daina daine daines dains daise daisey daisha daisy daitche daiwik dake dakin dakota daksha dakshayani dalal
dalbec dalbey dalby dale dalen dalene daleo dales dalesandro dalessandro dalessio daley dalfonso dalia dalibor dalibora dalida dalie dalila dalimil
dalimila dalimir dalimira dalke dall dallaire dallas dalley dallin dallman dallmann dalman dalrymple dalton daluz daly dalzell daman damaris damas
damaske damaso damato damayanti dambra dambrosia dambrosio damelio dameon dameron damewood damian damiana damiani damiano damico damien damife
damilare damilola damion damm damman dammann damodara damola damon damore damour dampier damron dan dana danae danaher danahy danciu dancy dandak
dandapaani dandre dandrea dandridge dandurand dane danek danelle danette danford danforth dang dangelo dangerfield dangler danh dani dania danial
danica daniel daniela daniele daniell daniella danielle daniello daniels danielsen danielson daniil danika danila danille danilo danilova danis danish
danisova danita danjuma dankert danko dankova danks danley dann danna danneberg dannenberg danner dannette dannie dannielle dannunzio danny dano danos
danowski dansby dansereau dansie danso dant dante dantes dantin dantoni dantonio dantzler danuse danuta danyel danyell danyelle danyka danz danziger
danzy dao daoud daouda daoust daphine daphne daphnee daphney daponte daquila dar dara darasimi darbonne darby darcangelo darcel darcey darci darcie
darcy dardar darden dare darek darell daren dargan daria darian dariana darie darien darin darina dario darion darius dariusz darja darji darko darla
darland darleen darlena darlene darley darline darlington darnall darnell darocha daron darosa darr darragh darrah darrel darrell darren darrick
darrigo darrin darrington darrion darron darrough darrow darryl darsey darshan darshwana darst darteh darter dartey dartez darty darville darwin
darwish daryl das dasari dascalu dasgupta dashawn dasher dashiell dashnaw dashner dasia dasilva dass datta dattilo dau daubenspeck dauber daubert
daubner daudrich dauenhauer dauer daughenbaugh daugherty daughtery daughtrey daughtry daul daulton daum dauphin dauphinais dauria daus dauth
dautzenberg dauzat davalos davanzo dave davenport davern daves davey davi david davida davide davidian davidoff davidov davidova davids davidson davie
davies davignon davila davilla davin davina davino davion davis davison davisson davitt davon davonte davtyan davy davydov daw dawdy dawe dawes dawid
dawkins dawley dawn dawna dawne dawood daws dawsey dawson dax day dayaamay dayaananda dayaanidhi dayal dayamayee dayan dayana daye dayhoff dayle
dayley dayna dayne dayrit daysi dayton daza deadra deady deak deakin deakins dealba dealmeida dean deana deanda deandra deandrade deandre deandrea
deane deaner deangelis deangelo deann deanna deanne dearborn dearden deardorff dearing dearman dearmas dearmon dearmond deary deas dease deason deasy
deatherage deatley deaton deats deaver deavers deavila deb debarros debartolo debbi debbie debbra debby debell debellis debenedictis debera deberry
debi debiase deblasio deblois debnam debo deboard deboe deboer debolt debonis debora deborah debord deborde debose debow debowski debra debrah debroah
debrosse debruin debruyn debski debus debusk dec decamp decarlo decaro decarolis decarvalho decasas decastro decatur decebal decena decesare dechant
decicco deckard decker deckert deckow declan declue decola decook decosta decoste decoster decoteau decoursey decrescenzo decuir dede dedeaux dedek
dedic dedios dedkova dedman dedmon dedra dedric dedrick dee deeann deeanna deeb deedee deedra deegan deeksha deel deemer deen deena deenabandhu
deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deerberg deere deering
deery dees deese deeter deets deetta deetz deevakar defalco defazio defelice defeo deffenbaugh defibaugh defilippis defilippo defino defne defoe
defoor deford defore deforest deforge defrance defrancesco defrancisco defranco defrank defreese defreitas defries defusco degaetano degan degante
degarmo degen degenhardt degennaro degeorge degler degnan degner degollado degraaf degracia degraff degraffenreid degrave degraw degrazia degregorio
degroat degroff degroot deguzman dehaan dehaas deharo dehart dehaven deherrera dehmel dehn dehne dehner dehoff dehoyos deibel deibert deibler deidra
deidre deignan deihl deines deininger deion deirdre deis deiss deitch deiter deitrich deitrick deitsch deitz deja dejager dejah dejarnett dejarnette
dejean dejesus dejohn dejon dejong dejonge dejuan dekeyser dekker dekle dela delacerda delacruz delafuente delagarza delagrange delaguila delahanty
delahoussaye delahoya delahoz delahunt delaine delaluz delamater delamora delana delancey delancy deland delaney delange delangel delano delany delao
delap delapaz delapena delapp delara delariva delarosa delatorre delatte delauder delaughter delaune delaurentis delavega delawder delbert delbosque
delbridge delcambre delcampo delcarmen delcastillo delcid delcie delee deleeuw delehanty delena deleo deleon delfin delfina delfino delgadillo delgado
delgiudice delgreco delgrosso delia delic delicia delie delila delilah delima delinda deline delira delisa delise delisi delisle delk delker dell
della dellaquila dellavalle dellavecchia deller dellinger delma delman delmar delmastro delmer delmonico delmonte delmoral delmore delmundo delmy delo
deloach deloatch deloera delois deloise deloney delong delonge delora deloras delorenzo delores delorey deloris delorme delorse delosangeles
delosreyes delosrios delossantos delozier delp delph delpha delphia delphin delphine delpilar delpino delpozo delprete delreal delrio delrosario
delsie delsignore delsol delta deltoro deluca delucca delucia deluna delva delvalle delvecchio delvillar delzer demaio demar demarais demarco demarcus
demaree demarest demaria demario demaris demars demartini demartino demary demas demasi dematteis dematteo demauro demay demayo demba dembele
dembinski dembowski demby demchak deme demel demello demelo dement demeo demeritt demers demery demesa demeter demetra demetria demetrice demetris
demetrius demetriusz demetrova demeyer demi demichele demilade demille deming demirjian demko demma demmer demming demo demond demonte demore demos
demoss demott demps dempsey dempster demski demuro demut demuth dena denae denard denardo denaro denault denbow denby dendy deneen denese denesik
deneval deng dengler denham denice denicola denio denis denisa denise denisha denison denisse denita deniz denk denker denley denlinger denman denmark
denmon denn denna dennard dennehy dennen denner dennett denney dennie denning dennis dennise dennison denniston denno denny deno denoyer denslow
densmore denson dente denton dentremont denver denys denyse denzer denzinger deo deocampo deol deoliveira deon deondre deonna deontae deonte depalma
depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena depew depietro depina depinto depold depoy depp deppe deppen deprey
depriest deptula depue depuy deramo deramus deras derby derbyshire derderian dereck derek deremer derick derickson deridder deriso derks derksen
dermody deroche derocher deron deroo derosa derose derosia derosier derossett derouen derouin derousse derr derrick derrickson derrico derringer derry
derryberry derstine dertmann deruiter derusha deruyter dery desa desai desalvo desanctis desanti desantiago desantis desanto desantos desautels desch
deschaine deschamps deschene deschenes descoteaux desena deshaies deshane deshaun deshawn deshazer deshazo deshields deshmukh deshong deshotel
deshpande desiderio desilets desilva desimone desir desirae desiree desisto desjardin desjardins desjarlais deskin deskins deslauriers desmarais
desmet desmond desormeaux desoto desousa desouza despain despina desposito despres desrochers desroches desrosier desrosiers desselle dessie desta
destany destefano destin destinee destiney destini destiny detamore detar deterding determan dethloff detmar detmer detra detrich detrick dettling
dettloff dettman dettmann dettmer detty detweiler detwiler deuel deuschle deutsch deutscher dev devadatt devagya devajyoti devak devall devan devane
devaney devangana devani devante devar devasree devaughn devaul devault devaux devdan deveau deveaux deven deveney dever devera devereaux devereux
devers devesh deveshwar devi devika devilbiss deville devillier devin devincentis devine devinney devins devita devito devitt devivo devkota devlin
devoe devol devoll devon devona devonte devor devora devorah devore devos devoy devries devvrat devyn dewald dewall dewalt dewan dewar dewayne
dewberry dewees deweese dewey dewhirst dewhurst dewilde dewing dewit dewitt dewitte dewolf dewolfe dews dexter dey deyo deyoe deyoung deyton dezarn
dezider dhaanyalakshmi dhakal dhaliwal dhami dhana dhanadeepa dhanalakshmi dhanani dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhar dhara
dharani dharitri dharmaketu dhatri dhawan dhillon dhingra dhlamini dhruv dhyanesh dhyaneshwar dia diab diaby diack diaconescu diaconu diagne diakhate
diakite diallo diamanka diamond dian diana diane diann dianna dianne diao diarra dias diatta diattara diaw diawara diaz diazdeleon diazgarcia
diazlopez dib dibartolo dibartolomeo dibattista dibbert dibble dibella dibello dibenedetto dibernardo dibert dibiase diblasi dibona dicamillo dicaprio
dicarlo dicesare dichiara dicicco dick dickason dicke dicken dickens dickenson dicker dickerman dickerson dickert dickey dicki dickie dickinson
dickison dickman dickmann dicks dickson dickstein dicostanzo dicus dida didier didina didio didion didomenico didonato didonna diebel diebold dieckman
dieckmann diede diederich diedhiou diedra diedre diedrich diefenbach diefenderfer dieffenbach diegel diego dieguez diehl diehm diekmann diel diem
dieme diemer dien diene dienel diener dieng diep dier diercks dierdre dieringer dierker dierkes dierking dierks diers dieter dieterich dieterle
dietrich dietrick dietsch dietz dietzel dietzsch dieu dieudonne dieudonnee dieujuste dieye dieynaba diez diezel difabio diffenderfer difilippo difiore
difrancesco difranco digambar digambara digangi digby digennaro diggins diggs digiacomo digioia digiorgio digiovanni digirolamo digiulio digman digna
dignan digrazia digregorio diiorio dike dikeman diksha dilara dilbeck dilday dildine dildy dileo dilger diliberto dilks dilla dillan dillard dille
dillehay dillenbeck diller dilley dilling dillinger dillingham dillion dillman dillon dillow dilly dilone dilorenzo diloreto dilts diltz dilullo
dilworth dima dimaggio dimaio dimalanta dimarco dimaria dimartino dimarzio dimas dimascio dimatteo dimattia dimauro dimeglio dimeo dimichele dimick
dimino dimitri dimitrij dimitrina dimitrov dimmick dimmitt dimock dimon dimond dina dinah dinakar dinan dinapoli dinardo dinatale dinca dineen dinesh
ding dingelstedt dinger dinges dingess dingle dingler dingman dingus dinh dini dinicola dinkar dinkel dinkins dinneen dino dinorah dinsdale dinsmore
dinu dinunzio dinwiddie diogo diome dion dione diongue dionicio dionisio dionizy dionna dionne dionyz dionyzos diop dior diorio diosdado diouf dioum
dipali dipalma dipankar dipaola dipaolo dipasquale dipendra dipesh dipiazza dipietro dippel dippl dippold dippolito diprima diptendu dircks direnzo
dirienzo dirk dirkjan dirks dirksen dirocco dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin disla dismuke dismukes
disney dispenza distasio distefano distel distler dita ditmore ditommaso ditter dittman dittmann dittmar dittmer dittrich dittrichova ditullio ditzler
divaakar divakar dively diven divina divincenzo divirgilio divis diviska divisova divito divjot divya dix dixie dixit dixon dixson dizdarevic dizon
djibril djitte djokoto dlamini dlouha dlouhy dluhos dmitrii dmytriievska doaa doak doan doane doanh dobbin dobbins dobbrunz dobbs dobel dobes dobesova
dobias dobiasova dobie doble dobler dobos dobosz dobrava dobre dobrescu dobromil dobromila dobromir dobromira dobroslav dobroslava dobrovolna
dobrovolny dobrowolski dobrzynski dobson doby dobyns docekal docekalova docherty dochia dock dockal dockalova dockendorf dockery dockins dockstader
dockter dodd dodds dodgen dodie dodrill dodson doebler doege doerfler doering doerner doerr doescher dogan dogaru doggett doheny doherty dohm dohn
dohnal dohnalova dohring dohrmann doi doig doina doiron doke dokken dokoupil dokoupilova dolan dolby dolce dolch dold dolecek doleckova dolejs dolejsi
dolejsova dolen dolezal dolezalova dolezel dolezelova dolin dollard dollarhide dolley dollie dollinger dollins dollison dolloff dolly dolma dolman
dolores doloris dolph dolson domagala domagała doman domangue domanski dombroski dombrowski domenech domenic domenica domenick domenico domenik domer
domin domina dominga domingo domingos domingue domingues dominguez dominiak dominic dominica dominick dominik dominika dominique dominque dominquez
dominy domitila domke domnica domonique don dona donadio donaghy donahoe donahoo donahue donald donalda donaldson donalson donat donata donatelli
donath donathan donati donato donavon dondero donegan donelan donella donelson doner dones donetta donette doney dong dongol donham donie donis donita
donjuan donkor donlan donley donlin donlon donn donna donnan donnell donnellan donnelly donner donnetta donnette donnie donny donofrio donoghue donoho
donohoe donohoo donohue donoso donovan donte donya donze doody doolan dooley doolin dooling doolittle doonan doornbos dopp dopson dor dora dorado
dorame doran dorantes dorathy dorazio dorcas dore doreatha doreen dorel doremus dorene doretha dorethea doretta dorey dorf dorfman dorgan dori doria
dorian doriana doriane dorie dorin dorina dorinda dorine dorinel doring doris dority dorla dorli dorman dormer dorn dornan dornbusch dorner dorney
dorota dorotea doroteo dorotha dorothea dorothee dorothy dorough dorow dorr dorrance dorre dorrell dorris dorrough dorsainvil dorsch dorsett dorsey
dort dorta dortch dortha dorthea dorthey dorthy dorton doru dorval dorvil dory dosanjh dosch doscher doshi doshier doskocil doskocilova doskoczynski
dosreis doss dossantos dossett dossey dostal dostalova doster dostie doten dotson dotter dotterer dottie dotts dotty doty doub doubek doubkova
doubleday doubrava doubravka doubravova douce doucet doucette doud doug dougan dougher dougherty doughty douglas douglass douma dousa dousova douthit
douthitt douville dovel dover doverspike dovie dow dowd dowdell dowden dowding dowdle dowe dowell dower dowers dowlen dowler dowling downard downen
downer downes downey downie dowty doxey doyal doyel doyen doyinsola doyle doyon dozal dozier drabek drabik drabkova draeger draga dragan drager
draghici drago dragoi dragomir dragone dragoo dragos dragu draheim drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin
drahotina drahuse drahutin draine drake drakeford drakes drame drane draney drapeau draper draughn draughon draupadi draves drawdy dray drayer drayton
dreama drechsler drees dreesen dreger dreher dreibelbis dreier dreiling dreisbach dreissigacker drema drennan drennen drennon drenth drescher dressel
dressen dressler drew drewery drewes drewry drews drexel drexler drey dreyer dreyfus driel driessen driggers driggs drinkard drinkwater drinkwine
drinnon driscoll driskell driskill droege drohan drolet dron drona drost droste drouillard drouin droz drozd drozdova drozdowski drozdz drucilla
druckenmiller drucker drumheller drumm drummond drury drusilla drutu dryden drye drysdale drzewiecki dsouza dua duah duan duane duarte duba dubashi
dubay dubberly dubbs dube dubey dubiel dubin dubinsky dublin dubois duboise dubon dubord dubose dubray dubreuil dubska dubsky dubuc dubuisson dubuque
duby duc duca ducasse ducat ducey duch ducharme duchene duchesne duchon duchonova ducker duckett ducksworth duckworth duclos ducote ducre ducu duda
dudas dudash dudding duddy dudeck dudek dudgeon dudkova dudley dudova dudziak dudzik dudzinski duell duenas duenes duenez duensing duer duerksen duerr
duey dufault dufek duffee duffer duffey duffie duffield duffin duffus duffy dufkova dufort dufour dufrene dufresne dugan dugar dugas dugdale duggan
duggar dugger duggins duguay duhaime duhamel duhart duhe duhon dula dulac dulaney dulari dulay dulce dulcie dulcinea duley dulin duling duma dumais
duman dumas dumitra dumitrache dumitrana dumitrascu dumitrescu dumitriu dumitru dumke dumlao dumler dumm dummer dumond dumont dunagan dunavant dunaway
dunbar duncan duncanson dundas dundon dunfee dunford dungan dungey dunham dunigan dunivan dunka dunkel dunkelberger dunker dunkin dunkle dunkley
dunklin dunkova dunlap dunlavey dunlavy dunleavy dunlevy dunlop dunmire dunmore dunn dunnam dunnavant dunne dunnigan dunning dunnington dunphy
dunsmore dunson dunstan dunston dunsworth dunton dunwoody duong dupee duplantis duplechain duplechin dupler duplessis dupont dupras dupre dupree
duprey dupuis dupuy duque duquette duran durand durant durante durazo durbin durden duren durfee durfey durga durgan durgeshwari durgin durham durkee
durkin durling durmus durnell durning durocher durodola duron durr durrah durrance durrant durrell durrett durso durst duru durward duryea dusan
dusana dusek dusenberry dushane duskova dussault dusseau dusti dustin dusty duszynski duta dutan dutch dutcher dutka dutkiewicz dutko dutra dutson
dutt dutta dutton duva duval duvall duxbury duy duyen duyet duzan dvoracek dvorackova dvorak dvorakova dvorska dvorsky dwain dwaipayan dwaipayana
dwamena dwana dwayne dweck dwiggins dwight dwinell dwire dwivedi dworak dworkin dwyer dyal dyan dyar dyas dyche dyches dyck dycus dyer dyess dyett
dygert dyke dykema dykeman dykes dykman dykstra dyla dylan dylus dymond dynes dysart dyson dziak dziedzic dziuba dzokoto długosz eaddy eades eadie
eads eady eagan eagen eagleson eagleton eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley eargle earhart earl earle earlean earleen
earlene earles earley earlie earline earlywine earnest earnestine earnhardt earnhart earnshaw earp eartha earwood eash easler easley eason eastburn
eastep easter easterday easterling easterwood eastham eastin eastland eastman easton eastridge eastwood eatman eatmon eaton ebanks ebarb ebaugh ebba
ebben ebbert ebel ebeling eber eberhard eberhardt eberhart eberle eberlein eberly ebersole ebert eberts eberwein ebiere ebinger ebiowei eble eblen
ebling ebner eboni ebonie ebony ebrahim ebrahimi ebright ebron ebubechukwu ebunoluwa eby ecaterina eccles eccleston echard echavarria echevarria
echeverri echeverria echeverry echols eck eckard eckardt eckart eckberg eckel eckels eckenrod eckenrode ecker eckerle eckerman eckerson eckert eckes
eckhardt eckhart eckhoff eckler eckles eckley ecklund eckman eckmann eckroth eckstein eckstrom economou ecrin ector eda edberg edd edda eddi eddie
eddinger eddings eddington eddins eddleman edds ede edel edelen edelman edelmira edelson edelstein eden edenfield edens eder edgar edgard edgardo
edgecomb edgell edgemon edgerly edgerton edgett edgeworth edgin edgington edgmon edick edie ediger edinger edington edison edita edith edler edlin
edlund edman edmee edmisten edmiston edmond edmonds edmondson edmonson edmonston edmund edmundo edmunds edmundson edna edney edorh edouard edra
edrington edris edsall edson edstrom eduard eduarda eduardo edun edunov edvard edvarda edvin edward edwardo edwards edwardson edwin edwina edyta edyth
edythe eekalabya eells efaw efe effertz effie effinger effler efird efraim efrain efrem efren eftimia eftimie egan egbert egbochukwu ege egeland eger
egerton egge eggen eggenmueller egger eggers eggert eggleston eggleton egli egloff egmont egner egnor egolf egon egona eguia ehigiator ehle ehlen
ehler ehlers ehlert ehlinger ehm ehman ehmann ehmke ehrenberg ehresman ehret ehrhardt ehrhart ehrich ehrig ehrlich ehrman ehrmann ehtel eich
eichelberger eichenberger eichenlaub eicher eichholz eichhorn eichinger eichler eichman eichmann eichner eichorn eick eickhoff eid eide eiden eidson
eifert eikenberry eiland eileen eilene eiler eilerman eilers einar einert einhorn eino einstein eischen eisel eisele eiseman eisen eisenbarth
eisenberg eisenberger eisenbraun eisenhardt eisenhart eisenhauer eisenhour eisenhower eisenlauer eisenman eisenmann eisenstein eisert eisler eisman
eisner eitel ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekberg ekdahl ekdant eklund ekman ekow ekpo ekstrand ekstrom ekundayo ekwueme ela
eladia eladio elahi elaina elaine elakshi elam elamin elana elane elanor elanur elayne elba elbe elbert elcock elda eldar elden elderkin eldon eldora
eldred eldredge eldreth eldridge elea eleanor eleanora eleanore elease eleazar eleazer elebiyo eleby electa elein elektra elena elenbaas elene elenes
eleni elenor elenora elenore eleonor eleonora eleonore eleuterio eleuthere eley eleyth elfreda elfrida elfrieda elfriede elgin eli elia eliabeth eliah
elian eliana eliane elias eliason eliasova eliasz elicia elida elidia elie eliezer elif eligio elijah elin elina elinor elinore eliot elisa elisabeta
elisabeth elisaveta elise elisee eliseo elisha elisio eliska elison elissa eliud eliz eliza elizabet elizabeth elizalde elizarraras elizarraraz
elizbeth elizebeth elizej elizeus elizondo elke elkhatib elkin elkins elko ell ella ellamae ellan ellard elledge ellefson ellen ellena ellenbecker
ellenberger ellenburg ellender ellenwood eller ellerbe ellerbee ellerbrock ellerman ellery ellett elli ellie elling ellinger ellingson ellingsworth
ellington ellingwood elliot elliott ellis ellison ellisor elliston ellman ells ellsworth ellul ellwanger ellwood elly ellyn ellzey elma elman elmar
elmendorf elmer elmi elmira elmo elmore elmquist elna elnora eloa elodia elodie elody elois eloisa eloise elouise eloy elpers elrod elroy elsa
elsasser elsayed elsberry else elsea elsen elser elsey elsie elsner elson elss elston elswick elsy elta elton elva elvera elvia elvie elvin elvina
elvir elvira elvis elwanda elwell elwin elwira elwood elworthy elwyn ely elyse elyssa elza elzbieta elzear elzey elzinga elzy ema emanoil emanuel
emanuela emanuele emanuelly emanuil emard ember emberton embranthiri embree embrey embry emch emeka emelda emelia emelie emelina emeline emely emerald
emerance emerencie emeric emerich emerick emerita emersic emerson emert emery emfinger emge emie emig emigh emiko emil emile emilee emilia emilian
emiliano emilie emilio emily emirhan emma emmalee emmaline emmalynn emmanuel emmanuelle emmel emmelie emmelmann emmely emmer emmerich emmerling
emmerson emmert emmet emmett emmi emmie emmitt emmons emmy emogene emond emory empey empson emre emrich emrick emry ena enache enakshi enamorado
encalada encarnacion encinas encinias enciso enck enda ender enderle enders endicott endo endres endress endsley ene enedina eneida enes enfield
enfinger eng engberg engdahl enge engebretson engel engelbert engelbrecht engelen engelhard engelhardt engelhart engelke engelking engelman engelmann
engels engen enger engert engh england englander engle englebert englehardt englehart engleman engler englert engles english englund engman engram
engstrom enguerrand enid enie eniola enis enke enloe enlow enna ennis enno enns eno enoch enochs enola enos enrico enright enrique enriques enriqueta
enriquez ensey ensley ensminger ensor ensz enterline entrekin entwistle entz enya enyart enyeart enz enzo eoff ephraim epifania epiphane epler epley
epling eplinius epp eppard epperly epperson eppes eppinger epple eppler eppley epps epstein epting equihua era erasmo erast erazim erazmus erazo erb
erbe erben erbenova erby erdahl erdman erdmann eremia eren erhard erhardt erhart eriberto eric erica erich erick ericka ericksen erickson ericson erie
erik erika eriksen erikson eriksson erin erinn erisman erives erlandson erlei erlene erler erlich erlinda erline erling erm erma erman ermelinda
erminia erna ernandez ernest ernestina ernestine ernesto ernie ernsberger ernser ernst erpelding errickson errico errington errol erskine ertel ertl
ertle ervin ervina erving erway erwes erwin eryn esau escajeda escalante escalera escalona escamilla escandon escano escarcega escareno escatel esch
eschbach escher esco escobar escobedo escorcia escoto escott escudero escue escutia esenwein esguerra esh esha eshana eshelman eshita eshleman esi
esin esker eskew eskridge eslava esler eslick eslinger esma esmeralda esmond espada espaillat espana esparza espe espejo esper esperanza espericueta
espey espin espina espinal espindola espino espinola espinosa espinoza espiritu espitia esplin esposito espy esqueda esquer esquibel esquilin esquivel
esquivias essa essary esse esser essex essick essie essig esslinger essman esta estabrook estacio esteban estefana estefania estel estela estell
estella estelle estep estepp ester estera esterline esterly esters estes estevan esteves estevez estey esther estill estime estrada estrella estremera
estridge estudillo estupinan esupofo etchison etela etha ethan ethel ethelene ethelyn etheredge etheridge etherington etherton ethier ethington
ethridge ethyl etienne etling etsitty etsuko etta etter etters ettie ettinger etzel etzler eubank eubanks eubert euceda eudes eudokia eudoksja eudora
eudoxe eudoxie eudy eufemia eufrosina eufrozina eugen eugena eugene eugenia eugenie eugenio eugeniusz eula eulah eulalia eulalie euler eun euna eunice
eunika euphrasie eura eure eurich eury eusebe eusebia eusebie eusebio eusebiu eusebius eustace eustache eustatiu eustice eustolia eustracjusz eutsey
eutsler eva evald evalyn evan evancho evangelina evangeline evangelista evanghelina evanoff evans evanson evarist evariste evaristo evarts evatt eve
eveland evelia evelin evelina eveline evelyn evelyne evelynn evensen evenson everage everard everardo everest everett everette everetts everhart
everidge everingham everitt everly everman evers eversole everson evert everton everts evett evette evia evie evins evita evitts evola evon evonne
evora evrard evzen evzenie ewa ewald ewalt ewan ewart ewatomi ewelina ewell ewen ewer ewers ewert ewing ewings ewoldt exantus exie exley exline exner
exposito exum eyer eyler eyman eynon eyram eyre eyster eze ezechiel ezekiel ezell ezequiel ezra ezzell ezzo faas fabbri fabela faber fabia fabian
fabiana fabiano fabianova fabie fabien fabienne fabio fabiola fabre fabrice fabricia fabricio fabrizio fabro fabry facer facey facio fackler fackrell
facundo fadden faddis fadekemi fadel fader faderera fadipe fae faerber fagan fagen fager fagg fagin fagundes fagunwa faherty fahey fahim fahmy fahner
fahnestock fahringer fahy faiella faile failla failor fain fairbairn fairbank fairbanks fairbrother fairburn fairchild faircloth fairclough faires
fairfax fairfield fairhurst fairless fairley fairman fairweather faisal faison faith fajardo fajimi fakhoury falabi falba falbo falck falco falcone
falconer fales faleti falgout falk falke falkenberg falkenstein falkner falkowski falla faller fallin fallis fallon faloye falvey falvo falzarano
falzone fama fambro fambrough famiglietti familia famularo fan fancher fandel fane fanelli fangman fangming fanguy faniel fankhauser fann fannie
fannin fannon fanny fansler fant fanta fantasia fantauzzi fantin fantine fantova fantozzi fantroy farabaugh farabee farace faraci farag farah faraj
faraone farber farcas farfan fargo farhat faria farias farid faries farina farinas farinella farino faris farish fariss farkas farkasova farland
farless farley farlow farnam farnan farnell farner farney farnham farnsworth farnum farnworth faro farooq farooqi farooqui farquhar farquharson farr
farra farrah farran farrand farrar farrel farrell farrelly farren farrer farrier farrington farrior farris farrish farro farrow farrugia farthing
farver farwell fasano fasasi fasayo fasching fasnacht fason fass fassbender fassett fassler fasulo fata fath fatim fatima fatimah fatimata fatma fatou
fatoumata faty fauber faubion faucett faucette faucher faught faul faulcon faulconer faulds faulhaber faulk faulkenberry faulkner faulks faunce
fauntleroy faure fausett faust faustin faustina faustine faustino fausto faustyn faustyna fauth fauver faux fava favata favela favero favian favila
faviola favor favorite favors favre favreau faw fawaz fawcett fawley fawn fawver faxon fay fayad fayard faye fayette fayne fayre faz fazekas
fazenbaker fazio fazzino fazzio feagans feagin feagins fearn fearon feasel feaster featherston featherstone feazell feba febles febres febus fechner
fecht fechter fecteau fedak fedder feddersen fedele feder federer federici federico federman federspiel fedewa fedor fedora fedrick feehan feeley
feely feemster feeney feenstra feeser feest fegan feger fegley feher fehintola fehl fehr fehrenbach fehrenbacher fehrig fehrman fei feick feig
feigenbaum feil fein feinberg feiner feingold feinman feinstein feist feit fejfar fejfarova fekete felan felber felch feld felder feldhaus feldkamp
feldman feldmann feldner feldpausch feldstein feldt felecia felger felica felice felicia felician feliciano felicidad felicie felicita felicitas
felicite felicity feliks felina felipa felipe felisa felisha feliu felix feliz felke felker felkins fellers fellman fellner fels felten felter feltes
feltman feltner felton felty feltz femke fencl fenclova fenderson fendley fenelon feng fenimore fenja fenley fenn fennel fennell fennelly fenner
fennessy fennimore fenske fenster fenstermacher fenstermaker fenton fentress fenwick feola fera ferber ferch ferdinand ferdinanda ferdynanda ferebee
ferenc ference ferencova fergerson fergus ferguson fergusson feria ferko ferkova ferland ferman fermin fermina fern fernald fernanda fernande
fernandes fernandez fernando ferne fero ferra ferran ferrand ferrando ferrante ferranti ferrara ferrari ferraro ferre ferrebee ferree ferreira ferrel
ferrell ferren ferrer ferrera ferreras ferreri ferrero ferretti ferreyra ferri ferrick ferrie ferrier ferriera ferrigno ferrill ferrin ferris ferro
ferron ferrone ferrucci ferrufino ferry fertig fertitta fesler fesmire fesperman fessenden fessler festa fetrow fett fetterhoff fetterman fetterolf
fettig fetty fetzer feucht feuer feuerbach feuerstein fewell fey fiacre fiala fiallo fiallos fialova fibikemi fibonacci ficarra ficek fichardt fichera
fichter fichtner fick ficke fickel ficken fickes fickett ficklin fickling fidalgo fidel fidela fidele fidelia fidelie fidelius fidler fiebig fiedler
fiedlerova fiegel fielden fielder fiene fiero fierro fierros fiete fietz fife fifer fifield fifita figaro figeroa figg figgins figgs figl figley
figueira figueiredo figueras figueredo figuereo figueroa figura fiifi fijałkowski fikayomi fike fikes filbert filemon filer filibert filiberto filimon
filion filip filipa filipek filipiak filipova filipowicz filipowski filippelli filippi filippini filippone filkins fillingim fillion fillman fillmore
filmore filofteia filomen filomena fils filsaime filsinger filson fily fimbres finamore finan finau finazzo fincham fincher finchum finck fincke
findlay findley finegan finelli fineman finfrock finia finja fink finkbeiner finke finkel finkelstein finken finkle finklea finks finlay finlayson
finley finn finnegan finnell finneran finnerty finney finnie finnigan finnja finnley fino finocchiaro finstad finucane fiodor fiona fioravanti fiore
fiorella fiorelli fiorello fiorentino fiorenza fiori fiorillo fiorini fiorino fiorito fipps fiquitiva firas firebaugh firestone firkins firman firmin
firth fisch fischbach fischer fischerova fischetti fischman fiscus fiser fiserova fish fishback fishbein fishburn fishel fisher fishman fisk fiske
fister fitch fitchett fite fithian fitschen fitterer fitton fitts fitz fitzer fitzgerald fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice
fitzmorris fitzpatrick fitzsimmons fitzsimons fitzwater fiveash fizer flach flack flagg flagler flaherty flahive flaig flaim flamenco flamm flanagan
flanary flanders flanery flanigan flannagan flannery flannigan flansburg flaten flatley flatt flaugher flavia flavian flavie flavien flavin flavio
flaviu flavius flax fleagle flecha fleckenstein fleeger fleeman fleener fleenor fleetwood flegel fleig fleischer fleischman fleischmann fleisher
fleishman fleitas fleites fleming flemings flemister flemming flemmings flener flenniken flesch flesher fleshman fleta fletcher fletes flett fleur
fleury flewellen flewelling flickinger flinchbaugh flinchum flink flinn flippen flippin flippo flis flo floare floarea floder flodoard flohr flom
flook flor flora florance florczak flore florea florek florence florencia florencio florencja florendo florene florent florenta florentin florentina
florentine florentino florentyn florentyna flores florescu floresgarcia florestan floretta florey florez floria florian floriana florianova florica
florida florie florin florina florinda florine florio floro florrie flory flossie flottmann flournoy flowe floy floyd fluck fludd fluegel fluellen
fluharty fluitt fluker flury fluty flynn flynt flythe fnu foard fobbs fobes focht fockler fodor foerster foertsch fofana fofie fogal fogarty fogel
fogelman fogerty fogg fogle fogleman fogler foglesong foglia fogt foisy fojtik fojtikova fok folafoluwa folan foland folashade folden foley folger
folino folkers folkerts folkes folkman follansbee follett follis follmer followell folmar folmer folse folsom folts foltyn foltynova foltz folu folz
fomby fonda fondren fones fong fonner fonseca fontaine fontan fontana fontanez fontanilla fonte fontenette fontenot fontes fonville foo fooks foor
foos foose foote footman foraker foran forbes forbis forbus forbush forcier ford forde fordham fordyce foree forehand forero foresman forest forester
foret forgey forgione forgue forkel forker forman formanek formankova formanova formby formica formoso forney foronda forquer forrer forrest forrester
forry fors forsberg forseth forsgren forshee forshey forslund forsman forst forster forsyth forsythe fortenberry forti fortier fortin fortino fortman
fortner fortney forton fortova fortson fortuna fortunat fortunato fortunee fosdick foshee foskey foss fosse fossen fossett fossum foster fosu foth
fothergill fotheringham foti fouch fouche foulds foulk foulke foulkes foulks foulques fountaine fournier fouse fousek foushee fouskova foust fout
foutch fouts foutz fowers fowkes fowle fowler fowles fowlkes foxwell foxworth foxworthy foxx foy foye frable frackowiak fraczek frady fraga fragale
fragoso fraher frahm frahmeke fraijo frailey frain fraire fraiser fraizer fraker frakes fraley fralick fralin frami frampton fran frana france
francene frances francesca franceschi franceschini francesco francette franchesca franchi francia francie francina francine francis francisc francisca
francisco francisque franciszek franciszka franck franco francoeur francois francoise francom francova frandsen franecki franek franey frangos frank
franka franke frankel franken frankenberg frankenfield frankie franklin franklyn franko frankova frankovich frankowski frankum franqui fransen
fransisca franson franta frantisek frantiska frantz frantzen franz franzen franzese franzis franziska franzmann frappier frary frasca frasco frase
fraser frasher frasier frasure fratczak frates fraticelli fratila fratto frauen frauendorf frausto fravel frawley frayer frayre fraze frazee frazer
frazier frear freas frech frechette fred freda fredda freddie freddy fredenburg frederic frederica frederick fredericka fredericks fredericksen
frederickson frederico frederik frederike frederiksen frederique fredette fredia fredric fredrick fredricka fredricks fredrickson fredy freeberg
freeborn freeburg freeda freedman freel freeland freels freeman freeney freese freestone freet fregia fregoso frei freiberg freiberger freiburger
freida freier freigang freilich freimann freimuth freire freisen freitag freitas fremont frenette frenkel frenzel frerichs frese freshour fresquez
frett fretwell fretz freudenburg freund frew frey freya freyer freyre freytag frias friberg fricano frick fricke fricker fricks frida friday friddle
fridley fridman fridolin fridrich fridrichova frie frieda friedberg friedek friedel frieden friedenberg friederich friederike friedl friedland
friedlander friedline friedman friedmann friedrich friedrichs friedrichsen friel frier frierson friese friesen friesenhahn friesner frieson friess
frigo frimpong frink frisbee frisbie frisby frisch friscia frisco frisina friske frison fritch frith fritsch fritsche fritts fritz fritze fritzinger
fritzler fritzsche frizzell frodo froehlich froelich froemming froese frohlich frohn froman frometa fromm fromme fronczak fronk frontera frosch frueh
fruge frusina fruth frutos fryar fryberger fryderyk frydrych frydrychova frye fryer fryman frymire fucci fuchs fuchsova fucik fucikova fuehrer
fuelling fuentes fuentez fuerst fuerte fuertes fugate fugere fugett fugitt fuhlbrugge fuhr fuhrer fuhrman fuhrmann fuhs fujii fujimoto fujioka fujita
fujiwara fuksa fuksova fukuda fukumoto fukushima fulbert fulbright fulcher fulcran fulfer fulford fulgence fulgencio fulgham fulghum fulk fulkerson
fulks fullam fullard fullbright fullen fullenkamp fuller fullerton fullilove fullington fullmer fullwood fulmer fulmore fulop fulp fulton fults fultz
fulwood fumiko funari funaro funches funchess funderburg funderburk fundora funes funez fung funk funke funkhouser funmilade funmilayo funston fuoco
fuqua fuquay furbee furey furkan furlan furlow furman furnari furness furney furniss furr furrer furst furtado furtick furton furukawa fusaro fusco
fuselier fusenig fuson fussell fust fuston futch futral futrell fye fyfe fyffe fynn fyock gaal gaba gabaldon gabay gabbard gabbert gabe gabehart gabel
gaber gabi gabin gabino gabius gabler gabor gaborova gaboury gabriel gabriela gabriele gabriella gabrielle gabrielli gabrielova gabrielson gacek gad
gadberry gadbois gadd gaddam gaddie gaddis gaddy gade gadea gadiaga gadomski gadsby gadschiew gadsden gadson gaede gael gaelle gaertner gaeta gaetano
gaff gaffey gaffney gafford gagan gage gagen gager gagliano gagliardi gagliardo gaglio gaglione gagne gagner gagnier gagnon gago gahagan gahan gaier
gail gailey gaillard gainer gaines gainey gainous gaiser gaitan gaiter gaither gaja gajaadhar gajabahu gajadhar gajana gajbaahu gajda gajdos gajdosova
gajewski gakstadter galan galander galang galante galarneau galarza galasso galati galaviz galaz galban galbraith galbreath galdamez galea galeana
galeano galeas galen galeno galentine galey galfryd galgano galiano galicia galina galindez galindo galioto galipeau galka galla gallacher gallagher
gallaher galland gallardo gallas gallatin gallaway galle gallego gallegos gallen galler galles galletta galletti galli gallien galligan galliher
gallimore gallina gallion gallivan gallman gallo gallow galloway gallucci gallup galluzzo galo galpin galt galusha galvan galvez galvin galvis galyean
galyon gama gamache gamarra gamba gambardella gamber gambill gambino gamblin gamboa gambone gambrel gambrell gamel gamero gamez gamino gamlin gammage
gammel gammill gammon gammons gamon gamper gan ganak ganaka ganapati ganaway ganci gandalf gandara gandarilla gandee gandharv gandharva gandhi gandia
gandolfo gandy ganea ganesan ganesh ganey gange gangemi ganger gangesh gangi gangl gangloff gangnus ganley gann gannaway gannon gano ganoe gans ganser
ganske gant ganter gantner gantt gantz ganz ganzmann gaona gapinski gappa garabedian garance garant garate garatva garay garbacz garbarino garbe
garber garbett garbutt garceau garces garcia garciacruz garciaflores garciagarcia garciagonzalez garciahernande garcialopez garciamartinez garciaperez
garciaramirez garciarodrigue garciasanchez garcilazo garcon gard garde gardea gardella garden gardenhire gardin gardiner gardner garduno garett garey
garfias garfield garfinkel garg gargano gargiulo gargus garibaldi garibay garica gariepy garik garika garin garis garland garlick garling garlington
garlitz garlock garlow garman garmon garn garneau garner garnes garnet garnett garney garnica garnier garofalo garon garoutte garr garrard garraway
garren garret garretson garrett garrick garrido garriga garrigan garrigus garringer garriott garris garrison garrity garro garrow garry garsia garside
garske garson garst garten garth gartin gartland gartman gartner garton gartrell garud garuda garver garvey garvin garwood gary garza garzon gasaway
gasca gascon gashi gasior gasiorowski gaskell gaskey gaskill gaskin gaskins gaspar gaspard gasparyan gasper gasque gass gassama gassaway gasser
gassett gassman gassner gast gastel gastelum gastineau gaston gatchalian gatchell gately gatewood gathings gathright gati gatica gatien gatik gatlin
gatling gatrell gatson gatta gatti gattis gatto gatton gattuso gatz gatzka gatzke gau gaucin gaud gauder gaudet gaudette gaudin gaudio gaudreau gauer
gauger gaughan gaugler gaul gaulden gauldin gaulin gaulke gault gaumer gauna gauntt gauraang gaurang gauranga gaus gause gauss gaut gautam gautama
gautami gauthier gauthreaux gautier gautreau gautreaux gauvin gaver gavidia gavigan gavilanes gavin gavina gavino gaviria gavrila gaw gawel gaweł
gawlik gawron gawronski gaxiola gayatri gayden gaydos gaye gayhart gayheart gayla gayle gaylene gayler gayles gaylor gaylord gayman gaymon gaynell
gaynelle gaynor gaytan gayton gazaway gazda gazi gaziova gałazka gałka gbadamosi gbadebo gbeminiyi gbemisola gbogboade gbolahan gbowoade gean geanina
gearhart gearheart gearin gearldine geary geathers gebauer gebert gebhard gebhardt gebhart gebo gebre geddes geddie geddings geddis gedeon geer
geerdes geers geesaman geesey geeslin geeta geetanjali geffrard geffre gehl gehling gehm gehman gehr gehre gehret gehrig gehring gehringer gehrke geib
geibel geier geiger geil geis geise geisel geiser geisinger geisler geiss geissler geist gejza gelb gelber gelfand gelin gelinas geller gellert
gelling gellman gelman gelu gema gemine gemini gemma gemmell gemmill gena genadij genao genaro gencarelli genco gendreau gendron gene general genereux
genesis genest genet geneva genevie genevieve genevive geng gengler genia genis genisis genna gennaro gennie genny geno genova genovese genoveva gens
gensler genson genter gentiana gentner gentry gentz gentzler genz geo geoffrey geoffroy geoghegan georg georgann george georgeann georgeanna georgel
georgene georges georgescu georgeson georgeta georgetta georgette georgia georgian georgiana georgiann georgianna georgianne georgie georgiev georgina
georgine georgiou geovanni geovanny geovany gephart geppert gerace geraci geraghty gerald geralda geraldina geraldine geraldo geralds geralyn gerard
gerarda gerardi gerardina gerardo geraud gerazim gerazym gerbennow gerber gerberge gerbert gerda gerdel gerdes gerding gere geremia geren gerena
gergely gergen gerges gerhard gerharda gerhardt gerhart gerhold geri gerig gering geringer gerke gerken gerlach gerling germain germaine german
germann germano germany germosen gerner gero geronimo gerow gerrard gerri gerring gerrish gerrit gerrits gerritsen gerrity gerry gerschler gershman
gershon gerson gerst gerstein gerstenberger gerstner gerth gertha gertie gertrud gertruda gertrude gertrudis gertude gertz gervacio gervais gervasi
gervasio gerwig gesell geske gess gessler gessner gest geta getachew getchell geter gethers getman getter gettinger gettings getts getty gettys getz
geurts geyer geza ghale ghanaanand ghanashyam ghanem ghani ghanshyam ghattas ghazarian ghazi ghee gheen ghenadie ghent gheorghe gheorghita gheorghiu
gherghina gherman ghimire ghirmai ghislain ghislaine ghita ghobrial gholson gholston ghosh ghuman gia giac giacalone giacobbe giacomini giada giaimo
giambalvo giambrone giampietro gian giancarlo giancola giang gianina gianino gianluca gianna giannelli giannetti gianni giannini giannone giannotti
giao giap giaquinto giardina giardino giarratano giarrusso gibb gibbens gibbins gibble gibbon gibboney gibbons gibbs gibby giberson gibler giblin
gibney gibson gica gicu giddens giddings gideon gidget gidley gidney giebel giedrius giehl gier gierisch gierke gies giesa giesbrecht giesche giese
gieseke giesen giesler gietzen giffen giffin gifford gifty gigante giger gigi giglio gigliotti gignac giguere gil gilani gilbert gilberta gilberte
gilberto gilbertson gilbreath gilbreth gilbride gilchrist gilcrease gilda gilday gilde gildea gilden gilder gildersleeve gildner gile giles gilfillan
gilford gilham gilkerson gilkes gilkey gilkison gill gillam gillan gilland gillard gillaspie gillaspy gille gilleland gillen gillentine gillenwater
giller gilles gillespie gillett gillette gilley gillham gilliam gillian gilliard gillie gillies gilligan gillihan gillikin gilliland gillin gillingham
gillins gillis gillison gillispie gillman gillmore gillock gillon gillooly gillum gilma gilman gilmartin gilmer gilmore gilmour gilpatrick gilpin
gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel gimenez gina ginder gines ginette ginewra ginger gingerich gingras gingrich ginn ginny
gino ginsberg ginsburg ginter ginther ginyard gioia giordano giorgi giorgian giorgiana giorgio giovani giovanna giovanni giovanny gipe gipson giraldo
girard girardi girardin girart giraud girdler girgis giri girija girik girika girindra giriraaj giriraj girish girja girma girod giroir giron girouard
giroux girton girvin gisela gisele giselle gish gislason gislebert gisselle gita gitanjali githens gittens gittings gittins giudice giuffre giuffrida
giulia giuliana giuliani giuliano giunta giurgiu giuseppe giuseppina giusti giusto givan giza gizela gizzi glacken glackin gladding gladfelter gladis
gladish gladney gladson gladstone gladwell glady gladyce gladys glaeser glancy glander glanton glantz glanville glanz glanzer glas glasco glascock
glascoe glaser glasgow glasper glaspie glassburn glasscock glasser glassford glassman glasson glatfelter glatt glatting glatz glaude glavin glayds
glazebrook glazer glazier gleason gleaton gleave gleaves gleb gledhill gleeson gleich gleichner gleim glen glenda glendenning glendora glenn glenna
glennie glennis glennon glessner gleyber glick glickman glidden glidewell glinda glines glinski glisson glock glodowski glore gloria glorie glorioso
glosser glosson gloster glotfelty glover glowacki gloyd gluck glueck glunt glynda glynis glynn gning gningue goar gobel goben gober gobert gobin
gobinda goble gochenour gockeritz goda godard godbee godbey godbold godbolt godbout godby goddard godden godek godette godfrey godin godina godines
godinez godlewski godley godoy godsey godshall godwin goe goebel goedde goede goeden goedicke goehring goeke goel goeller goelz goen goens goepfert
goergen goering goerke goers goertz goertzen goethe goetsch goettl goettsch goetz goetze goetzinger goff goffinet goforth gogel goggans goggin goggins
goguen goh goheen gohl gohler gohlke gohn goin goines goings goins gokey gola golan golas golay golda goldade goldbach goldbeck goldberg goldberger
goldblatt golden goldenberg golder goldfarb goldfuss goldie goldin golding goldkamp goldkuhle goldman goldner goldring goldsberry goldsborough goldsby
goldschmidt goldson goldstein goldston goldstone goldsworthy goldwire goldy golec golembiewski goley golightly goll golla golladay goller golliday
golliher golling gollnow gollum golob golomski golovanova golphin golson golston goltz golub golz gombert gomer gomes gomez gomezgarcia gomezlopez
gomillion gomis goncalves gonce gonda gondebaud gondek gonder gongora gonnella gonsales gonsalez gonsalves gonsalwy gonser gonthier gontran gonyea
gonzaga gonzague gonzales gonzalez gonzalezgarcia gonzalezlopez gonzalezperez gonzalo gooch goodale goodall goodchild goode goodell gooden goodenough
goodenow goodfellow goodfriend goodhart goodhue goodin goodine gooding goodlett goodling goodloe goodlow goodman goodner goodnough goodnow goodpaster
goodpasture goodreau goodrich goodridge goodrow goodrum goodsell goodson goodspeed goodwin goodwine goodwyn goodyear googe goold goolsby goonam goosby
goossen goossens gootee gopaal gopal gopalakrishnan gopalan gopaul gopee gopi gora gorakhanatha gorakhnath goral goralski goranson gorazd gorby
gorczany gorczyca gordan gordana gorden gorder gordhan gordillo gordon gordy gorecki goree gorelick gorelik goren gorey gorham gorin goris gorka
gorley gorlich gorman gormer gormley gorney gorniak gorny gorospe gorostieta gorr gorrell gorski gorsline gorsuch gort gorton gosa gosch gose gosha
goshorn goslee goslin gosnell gosney goss gossage gossard gosse gosselin gossen gosser gossett gossman goswamee goswami goswick gotay gotch gotcher
goth gotham gothard goto gotschall gott gottesman gottfried gotthardt gottlieb gottschalk gottshall gottwald gottwaldova gotum gotz gotzelmann goucher
goudeau goudiaby goudie goudreau goudy gough gouin gouker goulart goulbourne gould goulding goulet goulette gouranga gourdine gourlay gourley goutam
gouveia govan gove govea govender gover governale govinda govoni gow gowan gowans gowda gowdy gowen gowens gower gowin gowins goy goya goyal goyer
goyette goytia goza gołab gołebiewski gołebiowski grabau graber grabert grabill grabinski grable grabow grabowski grace gracey gracia gracian graciana
graciano gracie graciela gracja graczyk grad graddy grado grady gradzki graeber graef graeff graf graff graffeo grafton gragg graham grahl grahn graig
grainger grajales grajeda gramajo gramlich gramling gramm grammer gran grana granada granado granados granat granata granato granberg granberry granda
grandberry grande granderson grandinetti grandison grandstaff grandy graner graney grange granger granier granillo granlund grannis grano granquist
grant grantham grantz granville granzow gras graser grasmick grasse grasser grassi grasso grasty graterol gratian gratiana gratiela grattan gratton
gratz gratzky grau grauer graul gravatt graveline gravelle graves gravett gravina gravitt gravley gravois gray graybeal graybill grayce graydon grayer
grays grayson graziani graziano grazina grazyna greaney grear greathouse greaves greb grebe grecco grech greco grecu greear greek greeley greely green
greenan greenawalt greenaway greenbaum greenberg greenberger greenblatt greene greenfeld greenfelder greenfield greenhalgh greenhaw greenhill
greenholt greenidge greenland greenlaw greenleaf greenlee greenly greenman greeno greenough greenslade greenspan greenstein greenstreet greenup
greenwald greenwalt greenway greenwell greenwood greer greeson greg grega greger gregersen gregerson gregg greggs grego gregoire gregor gregoria
gregorian gregorich gregorio gregorova gregory gregson greif greig grein greiner greithanner grell grella gremillion grenfell grenier greninger
grennan grenon grenz greschner gresh gresham gresko gress gressett greta gretchen gretta gretz greulich greve grewal grewe grey greyson gribben
gribbin gribbins gribble grice gricelda grider gridley grieb griebel grieco griego griem griep grier grierson gries griesbach griese griesemer grieser
grieshaber griess griest griffen griffeth griffey griffie griffin griffing griffis griffith griffiths griffitts griffo grigg griggs grignon grigoras
grigore grigorescu grigorian grigoryan grigsby grijalva grilli grillo grimaldi grimaldo grimes grimley grimm grimmett grimshaw grimsley grinage
grinberg grindle grindstaff griner grinnell grinstead gripp grippo grisales grisby grise grisel griselda grisham grissett grissom grist griswold
gritton grizelda grizzard grizzell grizzle groat grob grobe groce grochowski groen groeneveld groesbeck groff groft grogan grogg groh grohman grohs
groleau groll gromisch grondin groner gronewold groome groomes groover gropp gros grosch grose groseclose groshong grosjean grosse grossheim grossi
grosskopf grossman grossmann grossnickle grosso grosu grosvenor grosz grote groth grothaus grothe grothkopp grotke grotzinger groulx grout grover
groza grubaugh grubb grubbs grube grubel gruber grubrova grudzien grudzinski gruen gruenwald gruhn grullon grun grund grunden grundman grundmann
grundy grundza grundzova gruner grunewald gruning grunwald grupe grupp gruss gruszczynski gruszecki gruszka gruver gruwell gryder grygar grygarova
grzegorczyk grzegorz grzelak grzesiak grzesik grzeskowiak grzyb grzybowski grzywacz gsell guadagno guadalupe guadamuz guadarrama guadiana guajardo
guallpa gualtieri guaman guan guandique guardado guardia guardino guardiola guarin guarino guarneri guarnieri guastella guay gubio gubler guccione
gudakesa gudakesha gude gudgel gudger gudiel gudino gudmundson gudrun gue guebara guedes guel guenievre guenther guenthner guercio guereca guerette
guerin guernsey guerra guerrera guerrero guerrette guerrier guerrieri guerriero guertin guevara guevarra gueye guffey gugel gugino guglielmi guglielmo
gugliotta guha guhl gui guice guida guider guidi guidice guido guidotti guidroz guidry guijarro guijosa guilbault guilbeau guilbeaux guiles guilford
guilfoyle guilhemine guilherme guiliano guill guillaume guillemette guillen guillermina guillermo guilliams guillory guillot guillotte guilmette
guimaraes guimond guin guinan guindon guiney guinn guinta guinto guinyard guion guirguis guiseppe guisinger guisse guitron guity guizar gul gula
gulati gulbranson guldemeister gulden gulgowski gulick gulino gulla gulledge gullett gullette gulley gullick gullickson gullion gulliver gullo gulotta
gumbs gumm gummelt gump gunawan gunder gunderman gundersen gunderson gundlach gundogan gundrum gundy guneta gunkel gunn gunnar gunnell gunnells
gunnels gunner gunnoe gunter gunther gunz guo gupta guptill gupton gura gurbig gurcke gurdev gurevich gurganus gurley gurney gurpreet gurr gurrola
gurski gursky guru gurule gurung gus guse gusikowski gusler gusman guss gussie gust gustafson gustav gustava gustave gustavine gustavo gustavson
gustin guth guthery guthmiller guthridge guthrie gutierres gutierrez gutjahr gutknecht gutkowski gutman gutmann gutowicz gutowski gutschank gutshall
guttman guy guyer guyette guymon guynes guynn guyot guyton guzik guzman guzy guzzi guzzo gvendolina gwaltney gwen gwenaelle gwenda gwendolyn gwenn
gwido gwin gwinn gwozdz gwozdzik gwyn gwyneth gwynn gyamfi gyasi gyawali gyozo głab głogowski głowacki haack haaf haag haak haake haakenson haaland
haan haar haas haase habeck habeeb habegger habel haber haberer haberkorn haberle haberman habersham haberstroh habib habiba habibi hable haby hac
hacene hache hachey hackbarth hackbusch hackel hackelbusch hackenberg hackett hackler hackley hackman hackmann hackworth hadad hadaway haddad hadden
haddix haddon haddox haden hadfield hadi hadler hadley hadlock hadnot hadsell hadwich hadzic hae haefner haegele haen hafeez hafen hafer haferkamp
haff haffey haffner hafford hafley hafner haft haga hagadorn hagaman hagan hagans hagar hagberg hage hagedorn hagel hageman hagemann hagemeier hagen
hagenbuch hagenes hagens hager hagerman hagerty hagg hagge haggerty haggins hagin hagins hagle hagler haglund hagman hagner hagood hagopian hagos
hagstrom hague hagwood hagy hahm hahn hahne hai haid haidar haider haig haigh haight haigler haile hailee hailey hailie hailu hain haines hainline
hains hainsworth haire hairston haislip haith haithcock hajduk hajek haji hajjar hajkova hajna hajny hakala hakanson hake hakes hakim hakimi hakobyan
hal hala halas halbach halberg halberstam halbert halbrook halbur halcomb haldeman halder haleigh haley halfacre halfhill halfmann halford haliburton
halie halili halim halina halko hall halladay hallahan hallam hallas hallberg halle hallen hallenbeck haller hallett halley hallford hallgren
halliburton halliday hallie halligan hallin hallinan halling hallisey halliwell hallman hallmann hallock halloran halloway hallowell hallquist
hallstrom hallum halm halova halper halperin halpern halpert halpin halsell halsey halstead halsted halteman halterman haltom halton haluska halverson
halvorsen halvorson hamacher hamad hamada hamaker hamal hamamoto haman hamann hamberg hamblen hambleton hamblin hambly hambrick hambright hamburg
hamby hamdan hamed hameed hamel hamelin hamer hamers hames hamid hamidi hamidou hamil hamill hamilton hamish hamler hamlett hamlin hamm hammack hammad
hamman hammann hammar hammel hammell hammen hammerle hammerschmidt hammersley hammersmith hammes hammett hammill hammitt hammon hammond hammonds
hammons hammontree hammoud hamner hamon hamp hampel hampl hamplova hampshire hampson hampton hamre hamric hamrick hamsini hamstra hamza han hana
hanacek hanackova hanak hanakova hanan hanawalt hanby hance hanchett hanchey hancock hancox hand handa handel handley hane hanel hanenberger haner
hanes haney hanford hanh hanif hanifat haning hanisch hank hanke hankel hankerson hankey hankin hankins hankinson hanko hanks hanley hanlin hanlon
hanly hann hanna hannabel hannaford hannah hannahs hannan hannecker hannelore hanneman hannemann hanner hanners hannes hanney hannibal hannigan
hanning hanniske hanno hannon hannum hanousek hanouskova hanova hanover hanrahan hanratty hans hansard hansberry hansbrough hanscom hansel hansell
hanselman hansen hansford hanshaw hanshew hansley hanson hanssen hantz hanus hanusova hanvey hanzal hanzalova hanzel hanzl hanzlik hanzlikova hanzlova
hao hapner happ happe happel haq haque hara harada haralamb haralambie harald haralson haran harari harb harbaugh harber harbert harbin harbison
harbor harbour harbuck harcourt harcrow hardage hardaway hardcastle hardee hardeman hardenbrook hardesty hardgrove hardie hardiman hardin harding
hardison hardisty hardman hardnett hardouin hardrick hardt hardway hardwick hardy haren harer harewood harford hargasser harger hargett hargis
hargrave hargraves hargreaves hargrove hargus hari harig harinakshi harinarayan haris harit harita harjo harju harker harkey harkin harkins harkleroad
harkless harkness harlan harland harless harley harlin harling harlow harman harmer harmeyer harmon harmony harmsen harn harnage harnapp harnden
harned harner harnett harney harnish harnois haro harold haroldson haroon haros harpe harper harpole harpreet harpster harr harrah harrel harrell
harrelson harriet harriett harriette harrigan harriger harrill harriman harring harrington harriott harris harrison harriss harrity harrod harrold
harrop harroun harry harryman harsch harsha harshaw harshbarger harshman harstad harston hart harte hartel hartenstein harter hartfield hartford
hartgrove harth hartig hartigan hartin harting hartis hartje hartke hartl hartlage hartlaub hartle hartley hartlieb hartline hartman hartmann
hartmanova hartner hartness hartnett hartney harton hartranft hartsell hartsfield hartshorn hartsock hartson hartt hartung hartwell hartwick hartwig
harty hartz hartzell hartzler hartzog harutyunyan harvard harvel harvell harvey harvick harvie harvill harville harvin harvison harward harwell
harwick harwood hasan hasbrouck haschke hase hasegawa hasek haselden hashem hashemi hashi hashim hashimoto hashmi haskell haskett haskin haskins
haskova haslam hasler haslett hasley hass hassan hasse hassel hassell hassen hassett hassfeld hassie hassinger hassler hasson hastal hastie hastings
haston haswell hata hatala hataway hatchell hatcher hatchett hatem hatfield hathaway hathcock hathorn hatley hatmaker hatt hattaway hatten hatter
hattie hatton hau hauber haubert haubrich hauck hauenstein hauer hauf hauff haug hauge haugen hauger haugh haughey haught haughton haugland hauk hauke
haun haupert haupt hauptman haury haus hauschild hause hausenblas hauser hausler hausman hausmann hausner haut havard havel havelka havelkova haveman
haven havener haver haverkamp haverland haverly haverney haverty havey haviland havla havlicek havlickova havlik havlikova havlova havranek havrankova
havrilla haw hawa hawbaker hawes hawke hawker hawkes hawkey hawkins hawkinson hawley hawn haworth haws hawthorn hawthorne haxton hayashi hayashida
hayat haycock haycraft haydee haydel hayden haydon haye hayek hayer hayes hayford haygood hayhurst haylee hayles hayley haylie haymaker hayman haymes
haymon haymond haymore hayne hayner haynes haynesworth haynie hayse hayslett hayslip hayter hayton hayward haywood hayworth hazan hazel hazelbaker
hazelett hazell hazelrigg hazeltine hazelton hazelwood hazen hazle hazlett hazlewood hazzard heaberlin heacock headen headlee headley headrick heagy
heald healey healy heaney heape hearn hearne hearns hearon hearst heasley heaston heath heathcock heathcote heather heatherly heathman heatley heaton
heatwole heaven heavener heavey heavner hebb hebel heber heberling heberstreit hebert hebner hebron hechavarria hechler hecht heck heckard heckart
heckathorn heckel hecker heckert heckman heckmann hecox hector heczko heczkova heda hedberg hedden hedelin hedermann hedgecock hedgepeth hedger
hedglin hedgpeth hedin hedley hedlund hedman hedrick hedstrom hedtke hedvika hedwig hedy hee heema heenan heer heeren heeter heffelfinger heffern
heffernan heffington heffley heffner heffron hefley heflin hefner heft hegarty hegde hege hegedus hegel hegeman heger hegerova hegg hegge heggie
hegland hegler hegmann hegwood hehl hehn heid heide heidel heidelberg heidelmann heideman heidemann heiden heidenreich heider heidi heidler heidrick
heidrun heidt heidy heier heifner heike heikes heikki heikkila heikkinen heil heilig heilman heim heiman heimann heimbach heimer heimerl heimlich
heims hein heindel heindl heine heinecke heineman heinemann heinen heiner heiney heinig heinke heinle heinlein heino heinold heinonen heinrich
heinrichs heins heinsohn heintz heintzelman heinz heinze heinzen heise heiser heisey heishman heisler heiss heist heistand heit heitkamp heitman
heitmann heitor heitz heitzman heizer hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova helaine helberg helbert helbig helbling heldt helen
helena helene helfer helfrich helga helgerson helgeson helget helier helin helio helland hellard helle hellen heller helling hellinger hellman
hellmann hellums hellwig hellyer helman helmbrecht helmer helmers helmick helmke helmstetter helmut helmuth heloisa heloise helpling helsel helsley
helstrom helt helton heltzel helvey helwig helzer hemann hemberger hembree hemby hemenway heming heminger hemingway hemme hemmelgarn hemmer hemmert
hemminger hemmings hempel hemphill hempstead hemsley hemstreet henandez henao henault hench hendee hendel hendershot hendershott henderson hendler
hendley hendon hendren hendrick hendricks hendrickson hendrik hendriks hendrix hendrixson hendry hendrych hendrychova hendryx henegar heneghan henery
heng hengmith hengst heninger henk henke henkel henkle henley henline henn henne henneberry henneman hennen hennes hennessee hennessey hennessy henney
hennig hennigan henning henninger hennings henningsen hennington hennis henri henrich henrichs henrichsen henrick henricks henricksen henrickson
henrie henrieta henrietta henriette henrik henrike henriksen henrikson henrique henriques henriquez henry henryk henryka henschel henschen hense
hensel hensen henshaw henslee hensler hensley henson hentel hentges henthorn henthorne henton hentschel hentschke hentz henwood henze heo hepburn
hepler hepner hepp hepperle heppner hepworth heracleea herandez herard heras herber herberger herbert herberta herbig herbin herbold herbrand herbst
herbster hercules herda herder herdman herdt heredia hereford herendeen hergert herget heriberto hering herington herlihy herlinda herluin herma
herman hermanek hermankova hermann hermanova hermans hermansen hermanson hermecke hermelinda hermenegildo hermes hermida hermila hermina hermine
herminia herminio hermiston hermiz hermosillo herms hermsen hern hernadez hernan hernandes hernandez hernandezcruz hernandezgarci hernandezlopez
hernandezmarti hernandezperez hernando herndon herod herold heroux herr herrada herrarte herrejon herrell herren herrera herrero herrick herrig
herriman herrin herrington herriott herrman herrmann herrod herrold herron hersch herschberger herschel herschmann hersey hersh hershberger hershel
hershey hershkowitz hershman hersi hersman hersom hert herta hertel herter hertha hertlein hertz hertzberg hertzler hertzog herve hervey herweg herwig
herz herzberg herzenberg herzig herzog hesch heskett hesler heslin heslop hess hesse hessek hessel hesseltine hesser hession hessler hessling hesson
hestand hester heston heth hetherington hetland hetrick hett hettich hettie hettinger hetzel hetzer hetzler heu heuck heuer heun heupel heuser heverly
heward hewell hewes hewett hewitt hewlett hewson heydemuller heyden heydt heyen heyer heying heyl heyman heymann heyn heyne heyward heywood hiatt
hibbard hibbert hibbitts hibbler hibbs hibdon hibler hibner hice hickam hicken hickenbottom hickerson hickey hickle hicklin hickman hickmon hickok
hickox hickson hida hidalgo hidrogo hieb hieber hiebert hiebl hiedi hiemstra hien hiep hier hieronim hiers hiestand hiester hietala hietpas hiett hieu
higa higareda higashi higbee higbie higby higdon higginbotham higginbottom higgins higginson higgs higham highfield highfill highley highsmith hight
hightower higley hignite higuchi higuera hijazi hikaru hilaire hiland hilar hilaria hilario hilarion hilarius hilary hilbert hilborn hilburn hild
hilda hilde hildebert hildebrand hildebrandt hildebrant hildegard hildegarde hilden hildenbrand hilderbrand hildred hildreth hile hileman hiler hiles
hilgendorf hilger hilgers hilker hill hillard hillary hille hilleary hillebrand hillegas hillegass hillen hillenbrand hiller hillery hillesheim hilley
hillhouse hilliard hilligoss hilliker hillis hilll hillman hillmann hillmer hills hillsman hillstrom hillyard hillyer hilma hilpert hilsabeck hilson
hiltner hilton hilty hiltz hilyard hilyer himadri himani himel himes himmel hin hincapie hinch hinchey hinchliffe hinchman hinck hinckley hincmar
hinde hinderliter hindes hindle hindman hine hineline hineman hiner hinerman hines hinesley hing hingle hingsen hingst hink hinkel hinkle hinkley
hinkson hinman hinnant hinnenkamp hinners hinojos hinojosa hinostroza hinote hinrichs hinrichsen hinshaw hinsley hinson hinton hintz hintze hinz hinze
hinzman hiott hipolit hipolito hipp hippensteel hipple hippler hippolyta hippolyte hipps hipsher hirai hiraldo hiram hiranmay hiranmaya hirano hiranya
hirata hird hiroko hirose hirsch hirschberg hirschfeld hirschi hirschman hirsh hirst hirt hirth hirthe hisaki hisako hiscock hise hisel hiser hisey
hisle hislop hissong hitchcock hitchens hitchings hitchinson hitchner hite hites hitt hittle hitz hively hix hixenbaugh hixon hixson hjalmar hjelm
hladik hladikova hladka hladky hlatshwayo hlavac hlavacek hlavackova hlavacova hlavata hlavaty hlavka hlavkova hlongwane hlousek hlouskova hoa hoadley
hoag hoagland hoaglin hoai hoak hoan hoang hoar hoare hoat hoback hoban hobart hobbie hobbs hobdy hoberg hobert hobgood hobson hoc hoch hochberg
hochhalter hochman hochstein hochstetler hockaday hocke hockenberry hockenbury hockensmith hocker hockett hockman hocutt hodapp hodder hodea hodel
hodes hodgdon hodge hodgen hodges hodgin hodgins hodgkins hodgkinson hodgman hodgson hodkiewicz hodnett hodo hodson hodzic hoefer hoefler hoefling
hoefs hoeft hoeger hoehn hoehne hoeksema hoekstra hoel hoelscher hoenig hoeppner hoerner hoerr hoey hof hofacker hofbauer hofer hoff hoffa hoffart
hoffer hoffert hoffman hoffmann hoffmannova hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland hofman hofmann hofmanova hofmeister hofstetter
hoft hogan hogans hogarth hoge hogeland hogg hoggan hoggard hoggatt hogge hogle hoglund hogrefe hogsett hogue hoh hohenberger hohensee hohenstein hohl
hohman hohmann hohn hohne hohnheiser hoi hoisington hojnacki hokanson hoke hola holaday holahan holan holanova holas holasova holben holbert holbrook
holbrooks holcomb holcombe holcova holdaway holdeman holden holderfield holderman holderness holdren holdridge holdsworth holdt holec holecek
holeckova holeman holen holewinski holford holgate holguin holifield holik holikova holiman holinski holius holl hollabaugh holladay hollan holland
hollander hollands hollandsworth hollar hollars hollaway holle holleman hollen hollenbach hollenback hollenbaugh hollenbeck holleran holley holli
holliday hollie hollier hollifield holliman hollimon hollin hollinger hollingshead hollingshed hollingsworth hollingworth hollins hollinshead hollis
hollister hollman hollmann holloman hollomon hollon holloway hollowell holly hollywood holm holman holmberg holmen holmer holmes holmgren holmquist
holmstrom holness holoman holoubek holoubkova holroyd holsapple holscher holsclaw holsey holshouser holsinger holsomback holsopple holst holste
holstein holsten holstine holston holt holtan holte holten holter holtfreter holthaus holtkamp holtman holton holts holtsclaw holtz holtzclaw holtzman
holub holubova holycross holyfield holyoak holz holzapfel holzdeppe holzer holzhauer holzinger holzman holzner holzwarth holzworth hom homa homan
homann homenick homer homero homesley hommel homola homolka homolkova homolova hon honaker honan honda honea honer honeycutt honeyman honeywell hong
honig honn honor honore honorine honorius hontz honz hoo hoobler hooke hooker hooley hoon hooper hoopes hoopingarner hoose hooser hoosier hooss hooten
hootman hooton hooven hoover hope hopewell hopf hopgood hopkin hopkins hopkinson hopp hoppe hoppes hopple hopps hopson hopwood hoque hora horac horace
horacek horacio horackova horacy horak horakova horan horatiu hord hordt horea horejsi horgan hori horia horine horiuchi horky horlacher horman
hormann horna hornaday hornak hornakova hornback hornbaker hornbeck hornberger hornbuckle hornby horne horner horney hornicek hornick hornickova
hornik hornikova horning hornsby hornstein hornung hornyak horova horowitz horrell horrigan horrocks horsch horsey horsfall horska horsky horsley
horsman horst horstman horstmann hort horta hortencia hortense hortensia hortensie hortenzie hortman horton horvat horvath horvathova horvatova
horvitz horwath horwitz horymir horymira hosack hosch hosea hosein hosek hoselton hosey hosford hosier hoskin hosking hoskins hoskinson hoskova hosler
hosley hosman hosmer hoss hossain hosseini hossler hosterman hostetler hostetter hostettler hostimil hostimila hostimir hostimira hostislav hostislava
hostivit hostler hotaling hotard hotchkiss hoth hotham hott hottinger hottle hotz hou houchens houchin houchins houck houde houdek houdkova houge
hough houghtaling houghton houk houle houlihan hounshell houp houpt hourigan hourihan housden householder houseknecht housel houseman houser
houseworth housewright housh houska houskova housley housman houston hout houts houtz houze hovan hovanec hovard hovatter hovde hoven hovermale hovey
hovis hovland hovorka hovorkova hovsepian howard howarth howden howdyshell howe howell howells hower howerton howery howes howeth howey howie
howington howk howland howle howlett howley howse howser howson howton howze hoxha hoxie hoy hoye hoyer hoyle hoyos hoyt hoyte hrabal hrabalova
hrabovska hrabovsky hradecka hradecky hradil hradilova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova hrdy hren hribar hritz
hrncir hrncirova hroch hrochova hromadka hromadkova hron hronova hruba hrubes hrubesova hruby hruska hruskova hruza hruzova hsia hsiao hsieh hsiu
hsiung hsu hsueh htoo hua huaman huan huang huante huard hubacek hubackova hubbard hubbell hubbert hubble hubbs hubenbecker huber hubert huberty hubl
hubler hubley hubmann hubner huck huckabay huckabee huckaby huckeba huckestein huckins huckleberry hucks huckstep huda hudak hudcova huddleson
huddleston hudec hudecek hudeckova hudelson hudgens hudgins hudkins hudman hudnall hudnell hudock hudon hudson hudspeth huebel huebner huegel huel
huels huelskamp huelsman huerta huertas huesca huestis hueston huet huether huett huettl huey huezo huffaker huffer huffine huffines huffman hufford
huffstetler hufnagel hufstetler hugel hugg huggard huggett huggins hugh hughart hughes hughett hughey hughlett hughley hughs hughson hugley hugo
hugues huguette huguley huhn hui huie huisman huitron huitt huixtlacatl huizar huizenga huizinga hujo huke hukill hulbert hulda hulen hulet hulett
hulin huling hulings hulka hulkova hullett hullinger hulme huls hulse hulsey hult hultgren hultman hultquist hults hultz humber humbert humberto hume
humes humiston huml humlova humm hummel hummell hummer humphery humpherys humphrey humphreys humphries hund hundal hundley hundt huneke huneycutt
hungate hungerford hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunte hunter huntington huntley hunton huntoon
huntsinger huntsman huntzinger hunziker huo huong huot hupp huppert huq hur hurd hurlbert hurlburt hurlbut hurley hurlock hurn huron hursey hursh
hurst hurston hurtado hurtt hurwitz husain husak husakova husby huse huseby husein husek huseman huser huskey huskins huskova husman husmann huson
huss hussain hussaini hussein hussey hussien hussong hust hustad husted huston hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchinson
hutchison huth hutsell hutson hutt huttcher hutter hutto hutton hutzel hutzler huu huval hux huxtable huy huyck huyen huynh huyser hvezdoslav
hvezdoslava hwa hwang hyacint hyacinta hyams hyatt hybl hyblova hyche hyde hyden hyder hye hyer hyland hyler hylton hyman hymas hymel hymer hymes
hyndman hynds hynek hynes hynkova hynson hyo hyon hypes hypolit hypolite hyppolite hyre hysell hyslop hyson hyun iacob iacobucci iacono iacovelli ian
iancu ianis iannacone iannelli ianni iannone iannotti iannucci iannuzzi iasmina ibach ibanez ibarra ibe ibidapo ibikunle ibironke iboja ibou ibra
ibrahim ibrahima ibukunoluwa ica icenhour icenogle ichim icie ickes ida idalia iddings idell idella iden idowu idris idrissa idrovo idy ieremia iesha
ifeanyichukwu ifeoluwa ifeoma iffrig ifill ifunanya ige iglehart iglesia iglesias ignac ignacia ignacie ignacio ignacy ignat ignata ignatius igo igoe
igor igou ihde ihle ihly ihrig ihrke ikard ike ikeda ikenna ikeoluwa iker ikerd ikhidie ikner ila ilagan ilana ilarie ilarion ilayda ilda ildika
ileana ileen ilene iler iles ilg iliana ilias ilic ilie iliescu iliff ilinca ilja iljana ilkay illa illescas illig illing illingworth ilona ilori ilsa
ilse iluminada ilupeju ilyas ilza ima imai imam imamura iman imani imboden imel imelda imes imhof imhoff imke imlay imler imm immanuel immel imogen
imogene imoleoluwa imperato imran imus ina inabinet ince inclan inda indelicato inder india indiana indira indra inell ines inesa inez infante
infantino infinger ing inga ingalls inge ingeborg ingeborga ingels ingenito inger ingersoll ingerson inggs ingham ingle ingles inglis ingoglia ingold
ingraham ingram ingrassia ingrid ingrida iniguez inioluwa inka inlow inman inmon innes innis inniss innocenty inoa inocenc inocencia inocencio
inocentiu inoue inouye insa insalaco inserra inskeep insley interiano inthavong inzunza ioan ioana ioanina iola iolanda iona ione ionel ionela ionelia
ionescu ionica ionita ionut iordache iorga iorio iosefina iosif iovino iowa ipina ipock ippolito iqbal ira iracheta iraheta iraida irani irby irelan
ireland irem iremide irena irene irenej ireneus ireneusz ireti iretioluwa ireton irey irfan iriarte irias iribe irick iridenta irigoyen irimia irina
irinel irion iris irish irizarry irma irmgard irvin irvine irving irwin isa isaac isaacs isaacson isaak isabeau isabel isabela isabell isabella
isabelle isabelly isac isadora isadore isai isaiah isaias isais isak isakson isanori isaura isaza isbell isekenmeier isela iseman isenberg isenhart
isenhour isenhower iseoluwa iser iseult ishak isham ishaq ishee isherwood ishida ishihara ishii ishikawa ishmael ishman ishola isiah isidor isidora
isidore isidoro isidra isidro isioma isis iskander isla islam islas isler isley ismael ismail ismaila ismerie isner isobel isokun isola isolda isom
ison ispas israel isreal issa issac istrate istre italiano ito itt itunuoluwa iturbe iturralde itzel itzkowitz iulia iulian iuliana iuliu iurie iustin
iustina iustinian iva ivah ivan ivana ivanna ivanov ivanova ivar ivascu ivelisse iven ivers iversen iverson ivery ives ivester iveta ivette ivey ivie
ivins ivo ivona ivonne ivor ivory ivy iwamoto iwanowski iwanski iwasaki iwata iyabode iyadunni iyalla iyanda iyanuoluwa iyengar iyer iyinoluwa izaak
izabela izabella izaguirre izaiah izaias izajasz izak izdebski izetta izidor izidora izmael izola izolda izquierdo izumi izydor izzard izzi izzo
jabari jabbar jabbour jaber jablonowski jablonski jabłonski jacalyn jace jacek jacelyn jacey jachym jacinda jacinta jacinthe jacinto jack jackeline
jackelyn jacki jackie jacklin jacklyn jackman jacko jackowski jackqueline jackson jacky jaclyn jaco jacob jacobi jacobo jacobowitz jacobs jacobsen
jacobson jacobus jacoby jacome jacot jacox jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquet jacquetta jacquez
jacqui jacquie jacquiline jacquline jacqulyn jacuinde jacynthe jada jade jaden jadesola jadhav jadon jadrana jadranka jadwiga jadyn jae jaeden jaeger
jaemin jafari jaffe jaffee jaffer jafri jagadish jagadisha jagathi jagdeep jagdish jager jagger jaggers jagielski jagiełło jaglowski jagmeet
jagodzinski jagusch jahan jahir jahn jahner jahnke jahns jahnu jahoda jahodova jahr jai jaida jaiden jailyn jaime jaimee jaimes jaimez jaimie jaimini
jain jairo jaiswal jaiyeola jakayla jake jakes jakesova jakl jaklova jakob jakobe jakobs jakoubek jakoubkova jakub jakuba jakubcova jakubczyk jakubec
jakubiak jakubina jakubka jakubowski jalali jalbert jaleel jaleesa jalen jalil jalisa jalloh jallow jalomo jalon jalyn jama jamaal jamal jamar
jamarcus jambor jame jamee jamel jamerson james jameson jamey jami jamie jamieson jamika jamil jamila jamir jamison jamiu jammie jamrozy jan jana
janacek janackova janae janaina janak janakova janas janata janatova janay janca jancik jancikova jancova janczak janda jander jandova jandreau jane
janean janecek janecka janeckova janee janeen janek janel janell janella janelle janene janes janessa janet janeta janeth janett janetta janette
janeway janey jang jangid jani janiak janice janicek janich janick janicki janickova janie janiece janik janikova janin janina janine janis janisch
janise janiszewski janita janiya janke jankovic jankowiak jankowski janku jann janna janne jannek jannes jannet jannette janney jannie jannik jannis
jano janos janosch janota janotova janotti janousek janouskova janovska janovsky janowiak janowski jans jansa jansen janska jansky jansma janson
jansova janssen jansson jantz jantzen janu january janus janusz januszewski janvier jany janyce janz janzen japhet jaquan jaquelin jaqueline jaquelyn
jaques jaquez jaquith jara jaramillo jarboe jarchow jardin jardine jardon jarecki jared jaren jares jaresova jarets jari jariwala jarman jarmil
jarmila jarmon jarnagin jarne jarnigan jarno jarod jarolim jarolima jaromil jaromir jaromira jaron jaros jaroslav jaroslava jarosova jarosz jarquin
jarrard jarratt jarreau jarred jarrell jarrells jarret jarrett jarrod jarvi jarvie jarvis jarzabek jasek jasen jasinski jaskiewicz jaskolski jaskova
jasmin jasmina jasmine jasna jasnena jaso jason jasper jasso jast jaster jastrzebski jauch jaudon jaunita jauregui javaid javas javed javier javon
javonte javurek javurkova jawad jaworski jax jaxon jaxson jaxtyn jay jaya jayaraman jayce jaycee jaycox jayda jayde jayden jaydon jaye jayla jaylan
jaylen jaylin jaylon jayme jaymie jayna jayne jaynes jayson jazlyn jazmin jazmine jazmyn jazmyne jazz jean jeana jeanbaptiste jeancharles jeane
jeanelle jeanene jeanes jeanett jeanetta jeanette jeanfrancois jeangilles jeanice jeanie jeanine jeanjacques jeanlouis jeanmarie jeanna jeanne jeannel
jeannetta jeannette jeannie jeannine jeannot jeanpaul jeanphilippe jeanpierre jeansonne jeanty jech jechova jed jedediah jedi jedidiah jedlicka
jedlickova jedrzejczak jedrzejczyk jedrzejewski jee jeff jeffcoat jefferey jefferies jefferis jeffers jefferson jeffery jefferys jeffie jeffords
jeffress jeffrey jeffreys jeffries jeffry jeffs jegorov jehanne jelen jelena jelenova jelinek jelinkova jelks jella jellinghaus jellison jemison
jemmott jen jena jenae jencks jene jenee jenel jenell jenelle jenette jeneva jeng jeni jenice jenicek jenickova jenifer jeniffer jenine jenise jenkin
jenkins jenkinson jenks jenna jenne jennefer jennell jenner jenness jennett jennette jenney jenni jennie jennifer jenniffer jennine jenning jennings
jennison jenny jennyfer jenovefa jens jensen jenson jent jeon jeong jeorga jeppesen jeppson jepsen jepson jerabek jerabkova jerad jerald jeraldine
jeramie jeramy jerde jere jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jerez jerger jeri jerica jerilyn jerkins jerlene jermain jermaine
jerman jermey jernigan jerod jerold jerome jeromy jeronimo jeronym jerrell jerri jerrica jerrie jerrod jerrold jerry jerschabek jervis jerzy jeschke
jesenia jesica jesika jeske jesper jespersen jess jesse jessee jessen jessenia jessi jessia jessica jessie jessika jessop jessup jessy jessyca jestine
jesus jesusa jesusita jeter jett jetta jette jetter jettie jetton jeudy jeune jevon jew jewel jewell jewett jewkes jex jez jezek jezierski jezkova
jezova jha jhamtani jhaveri jia jian jiang jiao jibo jiggetts jil jilek jiles jilji jilkova jill jillian jillson jim jimena jimenes jimenez jimerson
jiminez jimison jimmerson jimmie jimmy jimoh jimram jin jina jindra jindrich jindriska jindrova jines jing jinks jinny jira jirak jirakova jiranek
jirankova jirasek jiraskova jiri jirik jirikova jirina jirka jirkova jirku jiron jirousek jirouskova jirova jirsa jirsova jitender jitendra jitka
jividen jiwani joachim joan joana joane joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joaquina jobe jobes jobin jobson jocelyn
jocelyne jochim jochum jock jocson jodee jodi jodie jodoin jody joe joeann joel joelina joeline joella joelle joellen joens joesph joetta joette joey
joffe joffrion johal johan johana johann johanna johanne johannes johannesen johannessen johanning johannsen johansen johanson johansson johar
johathan john johna johnathan johnathon johnetta johnette johnie johnna johnnie johnny johnova johnpaul johns johnsen johnsie johnson johnsrud
johnston johnstone joi joie joiner joines joji jojola jolana jolanda jolanta jolayemi joleen jolene jolicoeur jolie jolien jolin jolina joline
jolivette jolley jolliff jolliffe joly jolyn jolynn jolyon jon jona jonah jonas jonasova jonatan jonathan jonathon jone jonell jonelle jones jong joni
jonie jonker jonna jonnie jonson jonsson jonte joo joojo joos joost joplin jordahl jordan jordana jordane jorden jordi jordon jordy jordyn jorga jorge
jorgensen jorgenson joris joscha joschua jose josef josefa josefin josefina josefine joselyn josep joseph josephin josephina josephine josephs
josephson josette josey josh joshi joshua joshuah josiah josiane josianne josie joslin joslyn jospeh josphine joss jossa josse josselin jost josua
josue josy joubert jourdain jourdan journey jovan jovana jovani jovanny jovanovic jovany jovel jovita jowers joy joya joyal joyce joycelyn joye joyner
joynes joynt jozef jozefa jozefina jozue jozwiak jozwik juan juana juanita juarbe juarez jucken juda judah judd jude judge judi judicael judice judie
judita judith judkins judson judy judyta jue juergens juhasz juhl juhnke jule julee julene jules juli julia julian juliana juliane juliann julianna
julianne juliano julie julieann julien julienne juliet julieta julietta juliette julika julina julio julissa julita julius juliusz juma jun juna junco
jundt june juneau junek jung jungbluth junge jungers jungton jungwirth junie junior junious juniper junita junius junker junkin junkins junko junkova
juntunen junya junzhe jupiter juraci jurado jurcik jurcikova jurecka jureckova jurek jurewicz jurgens jurgensen juri jurica juricova jurik jurikova
jurkiewicz jurkowski juscelino jusino justa juste justen justesen justice justin justina justine justiniano justis justo juston justus justyn justyna
juszczak juta jutras jutta juvenal juwan juwon jyoti jyotis jyotsana kaan kaatz kaba kabat kabatova kabel kabir kacey kachel kaci kacie kacirek
kacirkova kackley kacprzak kacy kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadakia kadar kade kadel kaden kader kaderabek
kaderabkova kadiatou kadin kading kadlec kadlecova kaeding kaehler kaela kaelen kaelin kaelyn kaercher kaeser kaesmacher kaestner kafer kafka kafkova
kafle kafri kagan kahan kahl kahle kahler kahlert kahles kahlmeyer kahlon kahn kahrs kai kaia kail kaila kailash kailee kailey kailyn kain kainz
kaiser kaisrova kaitlin kaitlyn kaja kajetan kakar kakkar kala kalab kalabova kalama kalas kalasova kalata kalb kalbach kale kaleb kaleigh kaler
kaleta kaley kali kalidou kalil kalin kalina kalinda kalinoski kalinova kalinowski kalis kalish kalistrat kalisz kalivoda kalivodova kalka kallabis
kallas kalle kallenbach kallensee kallie kallio kalman kalmbach kalous kalousek kalouskova kalousova kalova kalpana kalra kaltenbach kalu kaluza
kalyan kalyani kalyn kam kama kamal kamala kamalesh kamara kamat kamath kamau kamdar kamel kamen kamenik kamenikova kamer kameron kami kamil kamila
kamilah kamille kamin kaminski kaminsky kamla kamlesh kamm kammer kammerer kamp kampa kamper kampf kamps kampschulte kamradt kamran kamrath kamren
kamron kamryn kan kana kanagy kanak kanaka kanan kanaria kanchan kanda kandace kande kandel kandi kandice kandis kandji kandra kandy kane kanea kaneko
kanesha kaneshiro kang kangas kania kaniewski kanimal kanipe kanisha kanishka kaniyar kanka kankova kann kannan kannen kanner kano kanova kant kante
kanter kanti kantner kantola kantor kantorova kantz kanu kanzaki kanzhelev kanzler kao kapadia kapinos kaplan kaplanova kapoor kapp kappe kappel
kappes kappler kapur kapusta kar kara karam karan karanja karapetyan karas karasek karaskova karasova karban karbanova karbowski karch karcher
karczewski kardache kardos kareem kareen karel karelle karels karem karen karena karey karg kargbo karger karhoff kari kariane karianne karie karikari
karim karima karimi karin karina karine karisa karissa kariuki karki karl karla karle karlee karleen karlen karlene karley karli karlie karlik
karlikova karlin karlo karlotta karlova karls karlson karlsson karly karlyn karma karmela karmen karn karner karnes karns karol karolann karole
karolina karoline karolyn karon karow karp karpinski karr karras karrass karren karri karrick karrie karry karson karst karsten karsyn kartchner
karthik kartik karunanidhi karus karwoski karwowski kary karyl karyn kasal kasalova kasandra kasch kase kaser kasey kash kasha kashani kashton kashyap
kashyapi kasi kasian kasie kasik kasikova kasinger kasner kaspar kasparek kasparian kasparkova kasparova kasper kasperek kasprzak kasprzyk kass kassa
kassab kassandra kasse kassel kassem kassie kassim kassis kassner kasson kassulke kast kastelic kasten kaster kastner kastor kaszuba kat katarina
katarzyna katayama kate katelin katelyn katelynn katerina katerine kates kath kathaleen katharina katharine katharyn kathe katheleen kather katherin
katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrada kathrin kathrine kathryn kathryne kathy kathyrn
kati katia katie katina katja katlyn katlynn kato katona katrice katrin katrina katrine kats katt katta kattie katy katz katzenberger katzer katzinski
katzman kau kauffman kauffmann kaufman kaufmann kaufmanns kaul kaup kaur kaus kausemann kaushal kaushik kauth kautz kautzer kautzman kavanagh
kavanaugh kavita kavka kavkova kavon kawa kawagoe kawaguchi kawahara kawai kawakami kawamoto kawamura kawano kawasaki kawecki kawohl kay kaya kayce
kaycee kayden kaye kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylor kayode kayra kays kayser kazanjian kazarian kazda
kazdova kazee kazemi kazi kazimierz kazimir kazimira kazmarek kazmi kazmierczak kazmierski kazuko kałuza kea keach keady keagan keagle keagy keahey
kealey kealoha kealy kean keane keaney keanu kear keara kearney kearns kearse keasler keast keathley keating keaton keats keatts keba kebe kebede
kecia keck keckler kedzierski kedziora kee keeble keebler keech keef keefe keefer keeffe keegan keehn keelan keele keeler keeley keeling keely keena
keenan keene keeney keenum keeran keerti kees keese keesee keesha keesler keesling keeter keeth keeton keever keffer kegel kegler kegley kehinde kehl
kehler kehm kehn kehoe kehr kehrer keifer keiffer keiko keil keila keilman keim keiner keiper keir keira keiser keisha keisler keisling keister keita
keiter keith keitha keithley keitt keizer keji kelch kelchner keleher kelemen keli kell kellam kellams kellar kelle kellee kelleher kellems kellen
kellenberger keller kellerman kellermann kellett kelley kelli kellie kelliher kelling kellis kellison kellman kellner kellogg kells kellum kelly
kellye kelm kelman kelsay kelsch kelsey kelsi kelsie kelso kelson keltner kelton kelty kelvin kem kemberly kemble kemenade kemi kemmer kemmerer
kemnitz kemp kempa kempe kempen kemper kempf kempfer kempis kempker kempter kempton ken kena kenan kenda kendal kendall kendig kendle kendra kendrick
kendricks kenealy kenefick keneth kenia kenisha kenison keniston kenji kenkel kenley kenna kennamer kennard kenneally kennebrew kennedi kennedy
kennell kennelly kennemer kenner kennerly kennerson kenneth kennett kenney kenning kennington kennison kennith kennon kenny keno kensinger kent kenton
kenworthy kenya kenyatta kenyetta kenyon keo keogh keohane keon keough keown kepa kephart kepler kepley keplinger kepner keppel kepple keppler ker
kera keranen kerber kerbs kerby kercher kerchner kerekes kerem keren kerfoot keri kerim kerin kerins kerkhoff kerl kerley kerlin kerluke kermit kern
kernan kerner kerney kernodle kerns kerr kerri kerrick kerrie kerrigan kerry kerschner kersey kersh kershaw kershner kersten kerstetter kerstin
kersting kertzmann kervin kerwin kesha keshaun keshawn keshia keshishian keshishyan kesler kesling kesner kessel kesselman kesselring kesselschlager
kessinger kessler kestenbaum kester kesterson kestler kestner ketcham ketchem ketcher ketcherside ketchum ketelsen ketner ketola ketron kette kettenis
ketter ketterer kettering ketterling ketterman kettler kettner keturah keung keutel keva keven kevin kevon kevorkian keyes keyon keyser keyshawn kha
khac khachatryan khadidiatou khadija khadijah khadim khadka khady khai khaimov khalaf khaled khalid khalifa khalil khalilah khalili khalsa khamis khan
khanal khanam khang khanh khanna khare khatib khatoon khatri khatun khavronenko khawaja khe khem khiem khiet khieu khim kho khoa khoan khoat khoi
khokhar khong khoo khosla khoudia khouma khouri khoury khoza khuc khue khumalu khuong khurana khuu khuyen khuzwayo kia kian kiana kianna kiara kiarra
kibbe kibbey kibble kibby kibler kibodeaux kicklighter kidane kidd kidder kiddy kidwell kiefer kieffer kiehl kiehn kiel kielty kiely kiem kien kienitz
kienzle kier kiera kieran kiernan kierstead kiersten kies kiesel kieser kiesha kiesling kiessling kiet kieth kieu kiełbasa kifer kiger kiggins kight
kightlinger kihn kikelomo kiker kikuchi kil kilback kilbane kilborn kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease kilcullen
kilday kildow kilduff kile kiley kilgo kilgore kilian kilkenny killam killebrew killeen killen killgore killian killinger killingsworth killion
killman killmer killoran killough killpack kilmartin kilmer kilpatrick kilroy kim kimani kimball kimbel kimbell kimber kimberely kimberlee kimberley
kimberli kimberlie kimberlin kimberling kimberly kimbery kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes kimi kimiko kimm kimmel
kimmell kimmet kimmey kimmons kimpel kimrey kimsey kimura kimzey kin kina kinadeter kinard kincade kincaid kincannon kincer kinch kincheloe kinchen
kindel kindelan kindell kindig kindl kindler kindley kindlova kindra kindt kine kiner kines king kingery kinghorn kingman kingrey kingsbury kingsland
kingsley kingston kinh kinkade kinkaid kinkead kinkel kinlaw kinley kinloch kinman kinn kinnaird kinnaman kinnamon kinnard kinne kinnear kinner
kinnett kinney kinnison kinnunen kinoshita kinsel kinsella kinser kinsey kinsler kinsley kinslow kinsman kinter kintner kintz kinyon kinzel kinzer
kinzie kinzy kip kipchoge kiper kipp kira kiraly kiran kirby kirch kircher kirchhoff kirchner kirchoff kirk kirkbride kirkendall kirkendoll kirker
kirkham kirkland kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirn kirsch kirschbaum kirschenbaum kirschner kirst kirstein kirsten
kirstie kirstin kirti kirtley kirton kirts kirven kirwan kirwin kisabaka kiser kish kisha kishbaugh kisiel kisling kisner kisor kissane kissee kissel
kissell kissick kissinger kissling kissner kissoon kist kister kistler kistner kita kitagawa kitch kitchell kitchin kitchings kitson kitt kittel
kittell kittelson kitterman kittie kittinger kittle kittleson kitto kittredge kittrell kitts kitty kitzman kitzmiller kivett kiyoko kizer kizzie kizzy
kjell kjos kjær klaas klaassen klabuhn klabunde klages klahn klaiber klamm klann klapp klapper klar klara klarencjusz klass klassen klatt klauder
klaudia klaudian klaudie klaudius klaudiusz klaus klausner klaver klawitter kleber klecka kleckner kleckova klee kleeberg kleeman klees kleiber
kleiman klein kleinberg kleine kleiner kleinert kleinhans kleinhenz kleininger kleinman kleinmann kleinova kleinpeter kleinsasser kleinschmidt
kleinsmith kleinsteuber kleiss kleist klem kleman klemens klement klementina klementova klementyna klemm klemme klemmer klemp klenk klenke kleopatra
kleppe klepper klett kleven klick klier kliewer klim klima klimas klimczak klimek klimenko kliment klimentova klimes klimesova klimova kline
klinedinst klinefelter kling klingaman klingbeil klinge klingenberg klingensmith klinger klingler klingman klink klinker klinkhammer klintrup klippel
klitzke kloc klocek klock klocke klocko kloepfer klonowski kloos klopfenstein klopfer klopp klopsch klos klose klosowski kloss kloster klosterman
kloth klotylda klotz kloucek klouckova klouda kloudova kluck kluesner klug kluge klumb klump klumpp klunk klusener kluth klutts kluttz kluver kluwe
kmetz kmiec kmiecik knaack knaak knab knabe knable knaggs knap knapik knapke knapova knapp knappenberger knapper knapton knarr knaub knauer knauf
knauff knaus knauss knebel knecht kneeland kneifel kneip knell kneller knepp knepper knerr knetsch knicely knick knickerbocker knierim knies kniffen
kniffin knigge knight knighten knighton knipe knipp knippel knisely knisley kniss knittel knitter knittle knobbe knobel knoblauch knoble knoblich
knobloch knoblock knoch knoche knode knodel knoebel knoke knoles knoop knop knopf knopp knorr knorscheidt knotek knoth knotkova knott knotts knouse
knowles knowlton knox knudsen knudson knudtson knupp knust knut knuth knutsen knutson kobayashi kobe kobel kober kobs kobus koby kocchar koch kochan
kochanski kocher kochevar kochis kochova koci kocian kocianova kock kocman kocmanova kocourek kocourkova kocsis kocurek koczulla kodali kodama
koderisch kody koebel koegel koehl koehler koehn koehne koeller koelling koelpin koelsch koen koenen koenig koenigs koepke koepp koeppel koeppen
koerber koerner koert koester koetter kofferschlager koffler koffman kofi kofoed koga kogan koger kogut koh koha kohan kohen kohl kohle kohler kohli
kohlman kohlmann kohlmeier kohlmeyer kohls kohn kohnen kohnke kohnle kohout kohoutek kohoutkova kohoutova kohr kohrbruck kohre kohrs kohrt kohut
koirala koj kojima kojo kok koki kokoszka kolacek kolackova kolade kolakowski kolar kolarik kolarikova kolarova kolasa kolasinski kolawole kolb kolbe
kolbeck kolberg kolby kole koleiski kolek kolenda kolenovic kolesar koleta kolk kolker kolkova koll kollar koller kolli kollie kolling kollman
kollmann kolman kolmanova kolodziej kolokas koloman kolombin kolombina kolotzei kolp kolstad kolumban kolumbin kolumbina komar komarek komarkova
kominek kominkova komoll komorowski kon konate kondo kone konecna konecny konen kong konicek konickova konieczna konieczny konig koning konkel konkle
konkol kono konopelski konopka konow konrad konrath konstance konstancie konstancja konstantin konstanty konstantyn konsuela konte kontos konya konz
konzuela koo koob koogler kooiman kooistra koomson koon koonce koons koontz koop koopman koos kopacz kopal kopalova kopano kopczynski kopec kopecek
kopecka kopeckova kopecky kopecna kopecny kopel koper kopernick kopf kopka koplin kopp koppel koppelman koppenhaver kopplin kopriva koprivova
koprowski kora koralia koran korando koray korb korbel korbelova korbin korbinian kordula korede koren korey korf korff korhonen kori korina korinek
korinkova korinna korman korn kornacki kornegay kornel korneli kornelia kornelie kornelius korneliusz kornfeld koroma korpi kort korta kortajarena
korte korth kortney kortz kory korzeniowski kos kosa kosakowski kosar kosch kosek kosel kosenkow koseoglu koser koshy kosiba kosik kosikova kosina
kosinova kosinski koskela koski kosko kosloski koslowski kosma kosman kosmas kosoko kosova kosowski koss kost kosta kostal kostalova kostecki
kostelecky kostelnik koster kostic kostick kostka kostkova kostrzewa koszewski kot kota kotarski kotas kotasova kotch kotecki kotek koth kothari kothe
kotkova kotlar kotlarova kotler kotowski kotrba kotrbova kott kotter kottke kotula kotz kou kouba koubaa koubek koubkova koubova koudela koudelka
koudelkova koudelova koukal koukalova kouns kountz kouri kouril kourilova kourtney koury koushik koutna koutny kovac kovacek kovacevic kovacevich
kovach kovacic kovacova kovacs koval kovalchuk kovalcik kovalenko kovaleski kovar kovarik kovarikova kovarova kovatch kowal kowalczuk kowalczyk
kowaleski kowalewski kowalick kowalik kowalinski kowalkowski kowalski kowalsky koya koyama koza kozak kozakiewicz kozakova kozar kozel kozey kozicki
koziel kozieł kozik kozikowski koziol kozioł kozloski kozlov kozlova kozlowski kozma kozub kozłowski kołakowski kołodziej kołodziejczyk kołodziejski
kraatz krabbe krach kracht kraemer krafft kraft krager krahn kraig krajcik krajewski krajicek krajickova kraker krakowiak krakowski kral kralicek
kralickova kralik kralikova krall kralova kram kramer kramp krantz kranz krapf krasava krasinski kraska krasner krasniqi krasnova krasomil krasomila
krasoslav krass kratka kratky kratochvil kratochvilova kratz kratzer krauel kraus krause kraushaar krausova krauspe krauss krausz kraut krauter krauth
kravchenko kravets kravetz kravitz krawczyk krawiec kray kraynak krcmar krcmarova kreager kreamer kreb krebs krebsbach krecek krech kreckova kreeger
kreft kreger krehbiel kreider kreidler kreiger krein kreiner kreis kreischer kreiser kreissig kreitz kreitzer krejci krejcik krejcikova krejcir
krejcirova krejcova krell kremer krenek krenkova krentz krenz krepps kreps kresge kresomysl kress kresse kretschmer kretz kretzer kretzschmar kreuser
kreutz kreutzer kreuzer krewson krey krick krider kriebel krieg kriegel krieger krier kriesel krigbaum krikorian krill kriner kring krings krinsky
krippner kris krise krisher krishna krishnadas krishnadasa krishnamoorthy krishnamurthy krishnan kriss krissy krist krista kristal kristan kristeen
kristel kristen kristensen kristi kristian kristiansen kristie kristin kristina kristine kristle kristof kristofer kristoff kristoffer kristofova
kristopher kristy kristyn kristyna kritzer krivanek krivankova kriz krizan krizek krizkova krizova krockert krodinger kroeger kroeker kroening kroger
krogh krogman krogstad kroh krohling krohn krol krolikowski kroll krom kromah kromer kron kronberg krone kronenberg kroner kronk kroon kropacek
kropackova kropf kropp kross kroupa kroupova krouse krout kruckenberg krueger krug kruger kruk krukowski krull krum krumm krummel krumwiede krupa
krupicka krupickova krupinski krupka krupkova krupova krupp krupski kruschinski kruse kruszewski kruzel krysiak kryspin krysta krystal krystel krysten
krystian krystin krystina krystle krystof krystyna krzeminski krzysztof krzyzanowski ksawera ksawery ksenia ksenofont kshlerin ksiazek kuan kuang kub
kuba kubacki kubala kubanek kubankova kubat kubatova kubcova kube kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek
kubicki kubickova kubicova kubik kubikova kubin kubinova kubinski kubis kubisova kubitz kubo kubota kubova kubra kubura kuc kuca kucera kucerova kuch
kuchar kucharczyk kucharova kucharski kuchera kuchinski kuchler kuchta kuchtova kucinski kuck kucova kuczynski kuder kudla kudlacek kudlackova kudrna
kudrnova kudrow kue kuebler kuehl kuehn kuehne kuehner kuenzi kuester kufahl kugel kugler kuhar kuhic kuhl kuhle kuhlee kuhlman kuhlmann kuhn kuhne
kuhnel kuhnemund kuhnen kuhnert kuhnke kuhns kuhr kuiper kuipers kujawa kujawski kujoe kuk kukla kuklinski kuklova kukowski kukuk kula kulak kulas
kulesa kulesza kulhanek kulhankova kulhava kulhavy kulick kulig kulik kulikowski kulimann kulinski kulka kulkarni kull kulla kullman kulma kulow kulp
kulpa kum kumar kumari kumbernuss kumi kumm kummer kummle kump kumpf kumuda kun kuna kunc kunce kuncova kunde kundert kunene kunes kunesova kung
kunhuta kunkel kunkle kunkler kunselman kunst kuntz kunz kunze kunzler kuo kupcova kupec kuper kuperman kupfer kuphal kupiec kupka kupkova kupper
kupprion kuprion kuras kurek kuriakose kurian kurka kurkova kurkowski kurland kurnicki kurowski kurrat kurschilgen kurt kurtenbach kurth kurtis kurtz
kurtzman kuruvilla kurz kus kusch kuschel kuschewitz kuschmann kusek kush kushner kushnir kusi kuske kuss kuster kustermann kusters kuta kutch kutcher
kuter kutsch kutscherauer kutz kutzner kuvalis kuykendall kuyper kuzel kuzelova kuzma kuzmina kuznetsov kvapil kvapilova kvasnicka kvasnickova kveta
kveton kvetos kvetoslav kvetoslava kvetuse kvido kvyat kwaakye kwabena kwadwo kwak kwaku kwame kwamena kwan kwarteng kwasi kwasniewski kwasny kweku
kwesi kwiatkowski kwiecien kwiecinski kwintyn kwok kwon kwong kyaw kye kyei kyer kyi kyker kyla kyle kylee kyleigh kyler kyles kylian kylie kylo kym
kymberly kyncl kynclova kynlee kyoko kyong kyra kysar kysela kyselova kyser kyte kyung kyzer kłos kłosowski laabs laack laal labadie labar labarbera
labarge labarre labastida labat labate labbe labeau labella labelle laber laberge lablanc labombard labonte laborde labossiere labounty laboy labra
labrada labrador labrake labranche labrecque labrie labriola labrum labuda lac lacasse lacava lacayo lacaze lacefield lacerda lacey lach lachance
lachapelle lachelle lacher lachlan lachman lachney laci lacie lacina lacinova lackey lackie lackner lacko lackova laclair lacomb lacombe lacorte
lacoste lacount lacour lacourse lacramioara lacresha lacroix lacross lacson lacy lada ladarius ladawn ladd ladega ladewig ladislau ladislav ladislava
ladner ladnier ladonna ladouceur ladson laduca ladue laduke ladwig lael lafata lafave lafavor lafayette laferriere lafever lafferty laffey laffin
laffoon lafitte laflamme lafler lafleur lafollette lafon lafond lafont lafontaine lafontant laforce laforest laforge laforte lafortune lafountain
laframboise lafrance lafreniere lafuente lagace lagana lagarde lagasse lage lagman lago lagomarsino lagos lagrange lagreca lagrone laguardia laguerre
laguna lagunas lagunes lahaie lahaye lahey lahman lahoma lahr lahti lahue lai laidlaw lail laila laine lainez laing lainhart laino laird lairson
laisha laitinen lajara lajeunesse lajoie lajuana lakatos lakatosova lake lakeesha lakeisha lakendra lakenya laker lakesha lakeshia lakey lakhani lakia
lakiesha lakin lakisha lakita lakomy lakshman lakshmi lakshmidhar lakshminath lal lala lalani lalanne laliberte lalit lalita lall lalla lalley lalli
lallier lally lalo lalonde lalone lalor lam lama lamacchia lamadrid laman lamanna lamantia lamar lamarca lamarche lamarr lamarre lamas lamaster lamay
lamb lambdin lambe lamberson lambert lamberth lamberti lamberton lambertson lamberty lambeth lambie lamborn lamboy lambrecht lambright lambros lambson
lamendola lamere lamers lamey lamica lamie lamine lamkin lamm lammers lammert lamon lamond lamonica lamons lamont lamontagne lamonte lamore lamoreaux
lamorte lamos lamothe lamotte lamour lamoureux lampe lampert lamphere lamphier lamping lampkin lampkins lampley lampman lamprecht lampron lampson
lampton lamson lamy lan lana lanahan lancaster lance lanclos lancour lanctot landa landau landaverde lande landen landeros landers landes landess
landfair landgraf landi landin landino landis landman landmann lando landolfi landolt landon landova landowski landreneau landreth landrum landry
landsberg landsman landwehr landy lane lanell lanelle lanette laney lanford lang langan langarica langdale langdon lange langel langen langenfeld
langer langevin langfeld langford langham langhirt langhorne langille langlais langland langley langlinais langlois langner langone langosh langova
langr langrova langstaff langston langton langworth langworthy lanham lani lanie lanier lanig lanigan laning lanita lank lankford lanman lann lannan
lanni lannie lanning lannom lannon lanny lanora lanoue lanphear lanpher lansberry lansdale lansdown lansdowne lanser lansford lansing lanter lanterman
lanthier lantigua lantis lantrip lantz lanum lanuza lanz lanza lao lapage lapaglia lapan lape laperle lapham lapidus lapierre lapin lapine lapinski
laplaca laplant laplante lapoint lapointe lapolla laporta laporte lapp lappe lappin laprade lapsley laquanda laquita lara larabee laracuente larae
laraine laramee laramie laramore laraway lare lareau laredo laree lares larez largent largo larhonda larimer larimore larin larios larisa larison
larissa larita larivee lariviere lark larkey larkin larkins larmore larner larocca larocco laroche larochelle larock larocque laroe laron laronda
laroque larosa larose larrabee larraine larranaga larrea larrick larrimore larrison larry lars larsen larson larsson larue larussa larusso lary larysa
lasala lasalle lasandra lasater lascala lascano lascar lasch lascola laseter lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
lashbrook lashell lasher lashley lashomb lashon lashonda lashua lashunda lashway lasiter laska lasker laskey lasko laskowski lasky lasley lasonya
lasota laspina lassana lasse lasseigne lassen lasser lasseter lassiter lasso lasswell laster lastinger lastra lasure laswell laszlo lata latal
latalova latanya latarsha latasha latashia latesha latham lathan lathem lathrop latia laticia latif latifat latimer latimore latina latini latino
latiolais latisha latona latonia latonya latoria latorre latosha latour latoya latoyia latrice latricia latrina latrisha latshaw latson latta lattanzi
lattanzio lattimer lattimore lattin latu latulippe lau laub laubach laube lauber lauck lauckner laudenslager lauder lauderdale laue lauer laufenberg
laufer lauffer laughery laughlin laughman laughton lauinger launa launius laur laura lauralee lauran laurane laure laureano laureen laurel laureline
lauren laurena laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentiu laurenty laurentyna laurenz lauretta
laurette lauri lauria laurian lauriane laurianne laurice lauricella laurie laurin laurinda laurine lauritsen lauritzen lauro laursen laury lauryn
lausecker lautenschlager lauterbach lauth lautzenheiser lauver laux lauzon lavada lavalle lavallee lavalley lavan lavanya lavelle lavenia laventure
laver lavera laverde laverdiere lavergne lavern laverna laverne laverty lavery laveta lavette lavey lavicka lavickova lavigne lavin lavina lavine
lavinia laviolette lavoie lavon lavona lavonda lavone lavonia lavonna lavonne lavoy lavy law lawal lawana lawanda lawanna lawerence lawes lawhead
lawhon lawhorn lawhorne lawing lawler lawley lawlor lawrance lawrence lawrencia lawrenz lawrie lawry lawson lawter lawton lawver laxman laxmi laxson
laxton laycock layden layfield layla laymon layne layson layton lazalde lazar lazard lazare lazaro lazarus lazcano lazenby lazerka lazo lazor lazos
lazzara lazzari lazzaro lea leachman leacock leadbetter leadingham leah leahey leahy leake leal leaman leamon leamy leana leander leandr leandra
leandre leandro leann leanna leanne leannon leano leanora leanos leaphart lear leard learned leary leas leasure leath leatha leatham leatherman
leathers leatherwood leatrice leavell leavens leaver leavitt leavy leazer lebaron lebarron lebeau lebeda lebedova lebel leber leberer lebert leblanc
lebleu leblond lebo leboeuf lebon lebouef lebovits lebow lebowitz lebron lebrun lebsack lecates lech lecher lechner lechtenberg lechuga lecia leck
leckie leckrone leclair leclaire leclerc leclercq lecompte lecomte leconte lecount lecrone lecroy lecuyer leda leday ledbetter leddy leder lederer
lederman ledesma ledet ledezma ledford ledgerwood ledlow ledner ledo ledonne ledoux leduc leduchowski ledwith ledyard lee leeann leeanna leeanne
leeder leedom leeds leedy leela leeman leen leena leep leeper lees leesa leese leeson leet leeth lefeber lefebre lefebvre lefever lefevers lefevre
leff leffel leffew leffingwell leffler lefkowitz lefler leflore lefort lefrancois leftridge leftwich legan legarda legare legarreta legaspi legate
legault lege legendre leger legere legette legg legge leggett leggette leggio legler lego legorreta legrand legrande legree legros lehan lehane lehew
lehigh lehman lehmann lehmkuhl lehn lehnen lehner lehnert lehr lehrer lehrman lehto lei leia leib leibold leibowitz leiby leicht leick leid leida
leide leider leidy leier leif leifer leigh leigha leighann leight leighton leighty leija leiker leila leilani leimbach lein leinbach leinen leiner
leingang leininger leinweber leipold leis leisa leiser leisha leishman leist leister leitch leite leiter leiteritz leith leitheim leitner leitz
leitzel leiva leiwesmeier leja lejeune lejla leke lekisha lela lelah leland leleux lelia lem lema lemaire leman lemanski lemar lemaster lemasters
lemay lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery lemieux leming lemire lemke lemley lemm lemma lemmer lemmon lemmons lemoine
lemond lemonds lemos lempi lemuel lemus len lena lenahan lenard lenart lenderman lene lenfers leng lengacher lengel lengyel lenhardt lenhart leni
lenia lenihan lenita lenja lenk lenka lenker lenn lenna lennard lennart lennert lennie lenning lennon lennox lenny leno lenoir lenon lenora lenore
lenox lensing lentine lentini lents lentz lenya lenz lenzen lenzi leo leodegar leokadie leola leoma leon leona leonard leonarda leonardi leonardo
leone leonel leonetti leong leonguerrero leonhard leonhardt leoni leonia leonid leonida leonidas leonie leonila leonne leonor leonora leonore leontin
leontina leontine leontyn leontyna leopold leopolda leopoldina leopoldine leopoldo leopoldyna leora leos leota lepage lepak lepard lepe lepine
lepkowski lepley lepore lepp lepper leppert leppo lepre lepthin lequesne lera lerch lere lerma lerman lerner leroux leroy les lesa lesage lesane lesch
leschnik lesek lesesne lesh lesha lesher lesia lesiak lesinski lesko leslee lesley lesli leslie lesly lesmeister lesniak lesniewski lesperance lessard
lessie lessig lessley lessman lessner lester lesueur lesure leszczynski leta letcher letchworth letellier letendre letha letham leticia leticie
letisha letitia letizia leto letourneau letsoalo letson lett lettie lettieri letts letty letzelter leu leuck leuenberger leufroy leung leuschke
leuthold lev leva levalley levan levandoski levandowski levario levasseur leveille levell levengood levens levenson levent leventhal leveque leverenz
leverett leverette leverich levert leverton levesque levey levi levin levine leviner levings levingston levins levinson levis levison levit levitan
levitsky levitt levke lew lewallen lewandowski lewellen lewellyn lewey lewicki lewin lewinski lewis lewison lewke lewter lewton lex lexi lexie lexus
ley leyba leyckes leyden leye leyendecker leyla leyton leyva lezama lezcano lezlie lheureux lia liah liam lian liana liane liang lianne liao lias
libal libalova libbey libbie libby libena liberato liberatore libere liberman libert liberto libor libora liboslav liboslava librada liburd libuse
lica licari licata licea licht lichtenberg lichtenberger lichtenfeld lichtenhagen lichtenstein lichter lichtl lichtman lichty lickteig licon licona
lida liddell liddick liddle liddy lidia lidmila lieb liebach liebe liebel lieber lieberman liebert liebich liebig liebl liebler liebman liebold
liebowitz liechty lieder liedtke liem lien liendo lienemann lienshoft liera lierman lieselotte lieser lieske liet lietald lietz liew liggett liggins
lightbody lightcap lightfoot lighthall lightle lightner lightsey lighty ligia ligon liguori lila lile liles lili lilia lilian liliana liliane lilianna
lilienthal lilith lilja lill lilla lillard liller lilley lilli lillia lilliam lillian lilliana lillibridge lillie lillis lillo lilly lily lilyan lim
lima limas limbach limbaugh limberg limbrick limbu limon limones lin lina linam linan linares linch linck lincoln lind linda lindahl lindamood
lindauer lindberg lindblad lindblom lindbloom linde lindell lindeman lindemann lindemuth linden lindenberg lindenmayer lindenmuth linder linderman
lindgren lindholm lindhorst lindler lindley lindner lindo lindon lindor lindow lindquist lindsay lindsey lindsley lindstrom lindsy lindy lineback
linebarger linebaugh lineberger lineberry linehan linette linford ling lingard lingenfelter lingerfelt lingle linh linhares linhart linhartova
lininger linke linkous linley linn linnea linnell linneman linnenbaum linney linnie lino linquist lins linscott linsey linsley linson linthicum
lintner linton lintz linus linville linwood linz linzy lio lioara lionel liotta liou lipari lipe lipford lipham lipinski lipka lipke lipkin lipman
lipp lippard lippe lippert lippincott lippman lippold lipps lippy lipscomb lipsey lipske lipski lipsky lipson liptak lipton lipus liquori lira liranzo
lirette liriano lis lisa lisabeth lisandra lisandro lisann lisanne lisbeth lisboa liscano lischka lise lisenbee lisenby lisette lish lisha lisi
lisiecki lisk liska liskova lisle lisowski liss lissa lissette lister liston liszewski lita litchfield litchford litherland litke litman litt littel
littell litten litteral little littlefield littlejohn littlepage littles littleton littlewood littman litton littrell litvak litvin litwiller litwin
litz litzenberger litzinger litzy liu liudmila liv livas livengood liverman livermore liverpool livesay livesey livia livie livingood livingston
livingstone liviu livius livsey liwanag liz liza lizabeth lizama lizana lizaola lizardi lizardo lizarraga lizbeth lizcano lizeth lizette lizotte
lizzette lizzie ljuba llamas llanas llanes llano llanos llerena llewellyn llorens llorente lloyd loa loaiza loar loayza lobato lobaugh lobb lobban
lobdell lobel lobello loberg lobianco lobinger lobo lobos lobue loc locascio locastro loch locher lochner locicero lockaby lockamy lockard locke
lockett lockey lockhart locklear lockley locklin lockman lockner lockridge lockwood lococo lodato loden loder lodes loe loeb loeber loeffelholz
loeffler loehr loera loesch loescher loeser loew loewe loewen loeza lofaro loffay loffredo lofgren lofland loflin lofquist loftin loftis lofton loftus
logan loggins logiudice lograsso logsch logsdon logston logue logwood loh lohman lohmann lohmeyer lohnes lohr lohre lohse loi loiacono loic loida lois
loise loiseau loiselle loja lok lokar loken lokey lokken lola lolade lolita lollar lolley lollis loma loman lomas lomax lomba lombard lombardi
lombardo lombera lomeli lomonaco lon lona loncar londa london londono lonergan lones loney long longacre longbrake longe longenecker longfellow
longhurst longin longino longley longman longmire longmore longnecker longo longobardi longoria longshore longstreet longstreth longsworth longtin
longwell longworth loni lonie lonna lonnie lonny lonon lonsdale lonzo loo looby loogen looker looman loomis looney looper loor loos lopata loper
lopera lopez lopezcruz lopezgarcia lopezgomez lopezgonzalez lopezhernandez lopezlopez lopezmartinez lopezperez lopezramirez lopezrodriguez
lopezsanchez lopiccolo lopp lopresti lopyrev lor lora lorah loraine loralee lorance loranger lorber lorch lorden lorean loredana loredo loree loreen
lorelei loren lorena lorenc lorence lorencova lorene lorenson lorentz lorentzen lorenz lorenza lorenzana lorenzen lorenzi lorenzo loreta loreto
loretta lorette lori loria loriann lorick lorie lorilee lorimer lorin lorina lorinda lorine loring lorio loris lorita lorna lorrain lorraine lorretta
lorri lorriane lorrie lorrine lortie lorton lortz lorusso lory losada losano losch loschiavo losee losey losh losito loska losoya lota lotar loth
lothaire lothar lothrop lotito lotspeich lott lotta lotte lotter lottie lotts lotz lou louann louanne loucks louda louden louderback loudermilk loudin
loudon loudova louella louetta lougee lough loughlin loughman loughran loughrey loughridge loughry louie louis louisa louise louissaint louk louks
loum lounsberry lounsbury loup loupe louque loura lourdes loureiro lourenco lourie louthan louvenia louviere loux lovan lovas lovato love loveall
loveday lovegrove lovejoy lovelace lovelady loveland loveless lovell lovella loven lovera loverde loveridge lovering lovern lovett lovetta lovette
lovick lovie lovin lovingood lovings lovins lovitt lovo lovvorn lowa lowden lowder lowe lowell lowen lowenstein lowenthal lowery lowes lowman lown
lowney lowrance lowrey lowrie lowry lowther lowy loy loya loyal loyce loyd loyer loyola loza lozada lozano lozier lozoya lua luallen luan luana luann
luanna luanne luat luba lubas lubben lubbers lubeck luber lubin lubina lubinski lubke lubomir lubomira lubor lubos luboslav luboslava lubowitz lubrano
luby luc luca lucarelli lucas lucatero lucca lucchese lucchesi lucci luce lucena lucente lucentiu lucero lucey luchini luchsinger lucht luci lucia
lucian luciana luciani luciano lucido lucie lucien lucienne lucier lucila lucile lucilla lucille lucina lucinda lucio lucious lucius lucja lucjan
lucke luckenbill luckett luckey luckie lucky lucrecia lucretia lucretiu lucus lucy luczak ludden ludek ludeman ludie ludington ludise ludivina
ludivine ludivoj ludka ludlam ludlow ludlum ludmila ludolf ludolphe ludomir ludomira ludoslav ludoslava ludovic ludovica ludtke ludvik ludvika
ludvikova ludwick ludwig ludwik ludwika ludy lue luebbe luebbers luebbert luebke lueck luecke lueders luedke luedtke lueilwitz lueken luella luellen
luera lueras lueth luetta luettgen luevano luevanos luff luffman lufft lufkin luft lugar luger lugo luhman luhrs lui luigi luis luisa luise luisi luiz
luiza lujan lujano lujza luk luka lukac lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova lukasova lukasz luke lukehart luken lukens luker
lukes lukesova lukic lukoschek lukowski lukrecie lukrecius lula lule lulu lum luman lumbreras luminita lumir lumira lumley lummus lumpkin lumpkins
lumsden lun luna lunceford lund lundahl lunday lundberg lundblad lunde lundeen lundell lundgren lundin lundmark lundquist lundstrom lundy lung lungelo
lunger lungu lunn lunsford lunt luo luoma luong luongo lupe luper lupercio lupi lupian lupien lupita lupo luppino lupton lupu luque luquin lura lurie
lurlene lurline lurry lusardi lusby luse lusk lussier luster lustig luter lutgen luth luther luthi luthy lutibor lutje lutman lutobor luton lutter
lutterman lutton luttrell lutz luu luvenia luviano lux luy luz luzader luzie luzier luzzi lwin lya lyall lybarger lybrand lyda lyday lyde lyden lydia
lydic lydick lydie lydon lyell lyerly lyford lyke lykes lykins lyla lyle lyles lyman lymon lyn lynam lynch lynd lynda lynde lyndia lyndon lyndsay
lyndsey lyne lynell lynelle lynes lynetta lynette lynk lynn lynna lynne lynnette lynsey lynwood lyon lyons lyric lysanne lytle lyttle lytton lyvers
maack maag maahs maak maarten maas maass maassen mabaso mabe mabee mabel mabela mabelle maben maberry mabery mabey mabie mable mabon mabrey mabry
mabunda mac macaire macak macakova macaluso macaraeg macareno macari macario macarthur macaulay macauley macbeth macbride maccallum maccarone macchia
macconnell macdonald macdonell macdonnell macdougall macdowell maceachern maceda macedo macedonio macejkovic macek macey macfarland macfarlane
macgillivray macgregor macgyver mach macha machac machacek machackova machacova machado machala machalek machalkova machalova machelle machen machin
machorro machova machtig machuca maci macia maciag macias macie maciejewski maciel macinnes macinnis macintosh macintyre macisaac maciver mack mackall
mackay macke macken mackenzie mackey mackie mackiewicz mackin mackinnon mackintosh mackley macklin macko mackova mackowiak maclachlan maclaren
maclaughlin maclean maclellan maclennan macleod maclin macmaster macmillan macnamara macnaughton macneil macneill macomber macon macovei macphail
macphee macpherson macquarrie macqueen macrae macri mactar macura macurova macwilliams macy maczey madalene madalin madalina madaline madalyn madamba
madan madani madar madara madariaga maday maddalena maddie madding maddison maddix maddock maddocks maddox maddux maddy madeira madej madelaine
madeleine madelene madeline madelyn madelynn mader madera madere madero madetzky madewell madge madhuri madie madigan madill madilyn madisen madison
madisyn madita madkins madleen madlen madlock madlyn madonia madonna madore madriaga madrid madrigal madril madriz madruga madry madsen madson
madubuko madueno madura maduro mady madyson mae maeda maeder maegan maes maese maestas maestre maestri maeve maez mafalda maffei maffeo maffett maftei
magadan magalhaes magali magallan magallanes magallon magaly magan magana magar magaret magat magby magda magdalen magdalena magdalene magdaleno magee
magen mager magers mages maggard maggart maggi maggie maggio maggiore maggs magid magiera magill magin maginnis maglio maglione magloire magnan
magnani magner magness magno magnolia magnotta magnus magnuson magnussen magnusson magoon magri magro magruder maguelone maguette maguire magwood
magyar mah mahabeer mahabir mahadeo mahaffey mahaffy mahajan mahal mahalia mahan mahaney mahar maharaj maharjan mahaut mahdi mahendra maher mahesh
maheshwari maheswar maheu mahl mahlangu mahle mahler mahlum mahmood mahmoud mahmud mahn mahnke mahnken mahon mahone mahoney mahony mahood mahr
mahulena mahurin mai maia maica maida maiello maier maiers maietta maik maike maile mailhot mailin maillard maillet mailloux maimone maimouna maina
maine maines mainor mainville maio maiorana maiorano mair maira maire mairena mais maisano maisch maisel maisha maisie maison maisonet maite maitland
maiya maj maja majano majcher majchrzak majeed majer majerova majerus majeski majette majewski majid majka major majorie majumdar mak makar makary
makayla makeda makela makenna makenzie makepeace makhanya makhtar maki makin makinde makinwa makowski makris maksim maksym maksymilian makuachukwu
makuch mala malacara malachi malachowski malagon malak malan maland malanga malarkey malatesta malati malave malay malbrough malchow malcolm malcom
malcomb maldonado malec malecek malecha malecki maleckova malek malena malenfant maleski maley malhi malhotra malia malick malicki malicoat malik
malika malikova malin malina malinda malinova malinowski malisa malissa maliszewski malizia malka malkin malkova malkowski malkus malla mallari
mallaury mallen mallery mallett mallette malley mallia mallick mallie mallin mallmann mallo mallon mallonee mallory mallow malloy mallozzi mally malm
malmberg malmgren malmquist malmstrom malo malone maloney maloof malorie malott malouf maloy malpass malpica malson malta maltby malte maltese maltez
malthe malti maltos maltz malucha maluleke malveaux malvina malwina maly mam mamadou mamady mamaril mamert mamie mammen mammie mamo mamour man mana
manahan manak manakova manalang manalo manansala manasco manasse manbeck mance mancebo mancera mancha manchester mancia mancil mancilla mancillas
mancinas mancinelli mancini mancino manco mancuso manda mandaakin mandakini mandal mandarino mandel mandelbaum mandell manders mandeville mandi mandie
mandigo mandrell mandujano mandy manea maner maness maney manfre manfred manfredi mang manga mangal mangala mangalya mangan manganaro mangane
manganello manganiello mangano mangat mangels manges mangham mangiaracina mangin mangini mangino mangione mangold mangone mangrum mangual mangum
mangus manh manhart mani maniaci manie manier manigault manigo manik manikya manion manis maniscalco manisha manjarrez manjusha mank manka manke
manker mankin mankins manko mankowski manley manlove mann manna mannan mannarino manney manni mannings mannino mannion mannix manno mannon manns manny
mano manoj manolache manole manon manona manos manoukian manpreet manring manrique manriquez manry mansaray manseau mansell manser mansfield manship
mansilla manske mansker manso manson mansoor mansour mansur mansvet mante mantell manthe manthei manthey mantia mantilla manton mantooth mantz manu
manuel manuela manukyan manus manville manwaring manwarren manygoats manz manzanares manzanarez manzano manzella manzer manzi manzo mao mapes mapp
maqueda mara marable maradiaga maragaret maragh maragret marah marahrens maraj maranda marano maranto marar maras marasco marasigan maravilla marbach
marban marburger marbury marbut marc marcano marcantel marcantonio marceau marceaux marcel marcela marcelene marceli marcelin marcelina marceline
marcelino marcell marcella marcelle marcellino marcello marcellus marcelo marcene marchal marchan marchand marchant marchbanks marchelle marchena
marchese marcheta marchetti marchewka marchewski marchi marchione marchman marci marcia marcial marciano marcie marcil marcin marciniak marcinko
marcinkowski marcks marco marconi marcos marcott marcotte marcoux marcu marcucci marcum marcus marcy marczak mardell marden marder mardis marecek
mareckova maredia mareike marek marella mareme maren marenco marengo mareno marentes mares maresca maresh maresova marez marg marga margaret margareta
margarete margarett margaretta margarette margarida margarita margarite margarito margart marge margene margeret margert margerum margery margeson
marget margherita margie marginean margiotta margis margit margita margo margolies margolin margolis margorie margot margret margrett marguerita
marguerite margulies margurite margy marhta mari maria mariah mariam mariama marian mariana mariane marianela mariani mariann marianna marianne
mariano maribel maribeth marica maricarmen maricela marich maricica maricle maricruz marie marieke mariel mariela mariella marielle marieme marieta
marietta mariette marik marika mariko marikova marilee marilena marilie marilou marilu marilyn marilyne marilynn marin marina marinaccio marinaro
marinda marinela marinelli marinello marinescu marinez maring marini marino marinos marinucci mario marioara mariola marion mariotti maris marisa
mariscal marisela marisha marisol marissa marit marita maritza mariuca marius marivel marjolaine marjorie marjory mark markarian markee markel markell
markert marketa marketta markey markgraf markham markiewicz markin markita markland markle markley markman marko markos markov markova markovic
markovich markovitz markowitz markowski marks marksberry markum markus markwardt markwell marl marla marlana marlar marlatt marlee marleen marlen
marlena marlene marler marlett marlette marley marli marlin marline marling marlo marlon marlow marlowe marlyn marlys marmo marmol marmolejo
marmolejos marmon marna marnell marner marney marni marnie maron marone maroney marotta marple marquardt marquart marquerite marques marquess
marquetta marquette marquez marquina marquis marquise marquita marquitta marr marra marren marrero marriner marriott marris marro marrocco marron
marrone marroquin marrs marrufo marrugo marrujo marsala marsalek marsalkova marsch marschall marschek marsden marsee marseille marsella marsh marsha
marshall marshburn marshman marsico marsik marsikova marson marsteller marston marszalek marszałek marta marte martel martell martella martelli
martello marten martens martes marth martha marthaler marthe marti martin martina martincova martindale martindelcamp martine martineau martinec
martinek martinelli martines martinez martinezcruz martinezgarcia martinezhernan martinezlopez martinezmartin martinezperez martini martinkova martino
martins martinsen martinson martir martirosyan martis marton martone martorana martorano martucci marty martyn martyna martz maruca marucci marulanda
maruska marut maruyama marva marvella marvin marvis marwin marx marxen mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth
maryellen maryetta maryjane maryjo maryland marylee marylia marylin maryln marylou marylouise marylyn marylynn maryna maryrose maryse marz marzan
marzano marzec marzo marzolf marzullo masako masaru mascarenas mascarenhas mascari mascaro maschino masci mascia mascolo mascorro mase masek maseko
masella maselli maser mashburn masi masias masiello masih masino maske maskell masker maskova maslanka maslowski mason masone masoner masood masopust
masopustova masoud masri massa massamba massaquoi massari massaro masse massenburg massengale massengill masser massey massi massie massingale
massingill massman masso masson massoud mastandrea masteller masten masterson mastin maston mastrangelo mastro mastroianni mastronardi mastropietro
masucci masuda masłowski mata matamoros matar matarazzo matarese matas matchett mateen mateer mateescu matei matej matejicek matejickova matejka
matejkova mateo mateos matera mateus mateusz matha mathai mathe mathebula matheis mathena matheney matheny mather matherly matherne mathers mathes
matheson matheus mathew mathews mathewson mathey mathias mathies mathiesen mathieson mathieu mathilda mathilde mathis mathisen mathison mathiszik
mathur mathurin matias matilda matilde matin matis matkin matlack matlock matney mato matos matous matousek matouskova matousova matranga matschke
matson matsuda matsui matsumoto matsumura matsunaga matsuo matsuoka matsuura matt matta mattei matteo mattera mattern matteson matteucci mattheeuw
matthes matthew matthews matthias matthies matthiesen matthieu matthis matthys matti mattia mattice mattie mattila mattingly mattioli mattis mattison
mattix mattocks mattoon mattos mattox mattson matty matula matulova maturino maturo matus matusiak matuska matuskova matuszak matuszewski matute
matyas matyasova matylda matys matysiak matysova matz matzen matzke mau mauch mauck maud maude maudie mauer mauger maughan maugis mauk mauldin maule
maull maultsby mauney maung maupin maura maureen maurer mauri maurice mauricette mauricio mauriello maurin maurine maurita maurizio mauro mauroff
maury maurycy maus mauser maust mauza mauzy maverick maves mavis maw mawhinney mawuena mawusi mawyer max maxa maxam maxellende maxence maxey maxfield
maxi maxie maxime maximilian maximiliano maximilien maximillia maximillian maximina maximo maximus maxine maxmilian maxon maxova maxson maxwell may
maya maybach maybee maybel maybell maybelle mayberry maybin maycock maye mayeaux mayeda mayen mayer mayerova mayers mayert mayes mayeul mayeux
mayfield mayhall mayhan mayhew mayhue mayhugh mayle mayme maymie maynard mayne maynes maynor mayo mayola mayon mayoor mayoral mayorga mayorquin
mayotte mayowa mayr mayra mays mayse maysonet mayte mayton mayur mayville mayweather maza mazanek mazankova mazariego mazariegos mazer maziarz
mazibuko mazie mazilu mazo mazon mazur mazurek mazurkiewicz mazyck mazza mazzara mazzarella mazzei mazzella mazzeo mazzola mazzone mazzoni mazzotta
mazzuca małecki małek małgorzata mbacke mballo mbappe mbatha mbaye mbengue mbodj mboup mbow mcabee mcadam mcadams mcadoo mcadory mcafee mcaleer
mcalexander mcalister mcallister mcaloon mcalpin mcalpine mcamis mcanally mcandrew mcandrews mcaninch mcanulty mcardle mcarthur mcatee mcateer mcauley
mcauliffe mcavoy mcbain mcbean mcbeath mcbee mcbeth mcbrayer mcbride mcbrien mcbroom mcbryde mcburnett mcburney mccaa mccabe mccafferty mccaffery
mccaffrey mccahill mccaig mccain mccaleb mccalister mccall mccalla mccallie mccallion mccallister mccallum mccambridge mccamey mccammon mccampbell
mccance mccandless mccane mccanless mccann mccanna mccannon mccants mccardell mccardle mccargo mccarley mccarrell mccarren mccarrick mccarroll
mccarron mccarson mccart mccartan mccarter mccarthy mccartin mccartney mccarty mccarver mccarville mccary mccaskey mccaskill mccasland mccaslin
mccaughey mccaul mccauley mccaulley mccausland mccaw mccawley mccay mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane
mcclaran mcclard mcclaren mcclary mcclaskey mcclatchey mcclay mcclean mccleary mccleery mccleese mcclellan mcclelland mcclenahan mcclendon mcclenny
mcclenton mccleskey mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg mcclurkin mccluskey mcclusky
mccoin mccolgan mccoll mccollam mccolley mccollister mccollom mccollough mccollum mccomas mccomb mccombs mcconaghy mcconico mcconkey mcconnaughey
mcconnel mcconnell mcconville mccook mccool mccord mccorkle mccormack mccormick mccorry mccorvey mccotter mccourt mccowan mccowen mccown mccoy
mccracken mccrady mccrae mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccreight mccright mccrimmon mccrone
mccrorey mccrory mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion mccuiston mccullagh mccullah mccullar mccullen mccullers mcculley
mcculloch mccullough mccullum mccully mccumber mccune mccurdy mccurley mccurry mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel
mcdaniels mcdaris mcdavid mcdermid mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald
mcdougall mcdougle mcdow mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mceachern mceachin mcelderry mceldowney mcelfresh mcelhaney mcelhannon
mcelheny mcelhiney mcelhinney mcelligott mcelmurry mcelrath mcelreath mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcenroe
mcentee mcentire mcentyre mceuen mcevers mcevoy mcewan mcewen mcfadden mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland mcfarlane mcfarlin mcfarling
mcfarren mcfaul mcfee mcfeely mcferren mcferrin mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalliard mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry
mcgarvey mcgary mcgaugh mcgaughey mcgaughy mcgaw mcgeary mcgee mcgeehan mcgehee mcgeorge mcgettigan mcghee mcghie mcgibbon mcgill mcgillicuddy
mcgillis mcgillivray mcgilvray mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin
mcglinchey mcgloin mcglone mcglothin mcglothlin mcglynn mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgovern mcgowan mcgowen mcgown mcgrady
mcgrail mcgranahan mcgrane mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff mcgroarty mcgrory mcgruder mcguckin mcguffey mcguffin mcguigan
mcguiness mcguinn mcguinness mcguire mcguirk mcgurk mcgurn mchale mchan mchaney mchargue mchenry mchone mchugh mchunu mcilrath mcilroy mcilvain
mcilvaine mcilwain mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey
mckane mckay mckayla mckeague mckean mckechnie mckee mckeehan mckeel mckeen mckeever mckeithan mckeithen mckellar mckeller mckelvey mckelvie mckelvy
mckendree mckendrick mckendry mckenna mckenney mckenny mckenzie mckeon mckeown mckernan mckey mckibben mckibbin mckie mckiernan mckillip mckillop
mckim mckinlay mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissack mckissick mckitrick mckittrick mckiver mcknight
mckown mckoy mckune mclachlan mclain mclamb mclane mclaren mclarty mclaughlin mclaurin mclawhorn mclean mclees mcleish mclellan mclelland mclemore
mclendon mclennan mcleod mcleroy mclin mcloud mcloughlin mclucas mcmackin mcmahan mcmahon mcmains mcmakin mcmanaman mcmanaway mcmanigal mcmanis mcmann
mcmanus mcmartin mcmaster mcmasters mcmath mcmeans mcmeekin mcmenamin mcmenamy mcmichael mcmickle mcmillan mcmillen mcmiller mcmillian mcmillin
mcmillion mcmillon mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry mcnab
mcnabb mcnair mcnall mcnally mcnamara mcnamee mcnary mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear mcneece mcneel mcneeley mcneely mcnees
mcneese mcneil mcneill mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew mcnichol mcnicholas mcnichols mcnicol mcniel mcniff mcninch
mcnish mcnitt mcnulty mcnutt mcomber mcpartland mcpeak mcpeek mcpeters mcphail mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcpherson
mcphillips mcpike mcquade mcquaid mcquaig mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney mcquilkin mcquillan mcquillen mcquinn mcquiston mcquitty
mcquown mcrae mcray mcree mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden mcswain mcsweeney mctaggart mctague mctighe
mctigue mcvay mcveigh mcvey mcvicar mcvicker mcwaters mcwherter mcwhirter mcwhite mcwhorter mcwilliams meacham meachum mead meade meader meaders
meador meadors meadow meads meagan meaghan meagher mealer mealey meaney meany meara meares mears meas mease meaux meawad mebane mebold mecca mech
mecham meche mechelle mechling mecislav mecislava meck meckes mecklenburg meckley mecum meda medard medcalf medders medea medearis medeiros medek
medel medellin medema meder mederic medero mederos medford medhurst medici medina medine medkova medlen medler medlin medlock medoune medrano medsker
medusa medved mee meece meegan meehan meekins meeks meena meenakshi meer meers mees meese meetze mefford meg megan megane meggan meggie megginson
meggs meghan meghann meghnad meghnath megia megill megna meh mehaffey mehan mehdi mehl mehler mehlhorn mehling mehlorn mehmedovic mehmet mehmood mehr
mehra mehring mehringer mehrotra mehta mei meidinger meier meiers meighan meigs meik meike meikle meinders meinecke meinen meiners meinert meinhardt
meininger meinke meints meire meis meisch meisel meisels meisenheimer meiser meisinger meisner meissa meissner meister meixner mejia mejias mejorado
mekhi mekonnen mel melaine melamed melancon meland melander melani melania melanie melanson melany melara melba melbourne melby melcher melchert
melchior melchiorre melchor melda melder meldrum mele melecio melek melena melendez melendrez melendy melero melfi melgar melgarejo melgoza melhorn
meli melia melichar melicharova melick melida melike melillo melin melina melinda melis melisa melisande melissa melissandre melissia melita melito
melius melkonian mell mella mellado mellema mellen meller mellie mellin melling mellinger mellisa mellissa mello mellon mellor mellott melnick melnik
melnyk melo meloche melodee melodi melodie melody melone meloni melonie melony meloy melrose melson melton meltzer melva melville melvin melvina
melyna melynda melyssa melzer membreno memmott memo memon mena menaka menan menard mence menchaca mencia mencl menclova mende mendel mendell
mendelsohn mendelson mendenhall mendes mendez mendieta mendiola mendivil mendizabal mendola mendonca mendosa mendoza mendy menefee menendez meneses
menezes meng menga menge mengel menges mengesha mengistu menjivar menka menke menna menne mennella menning meno menon menor mensa mensah mensch menser
mensik mensikova mensing menter mentz mentzer menz menzel menzer menzie menzies meo meola mera meraz mercadante mercado merced mercedes mercedez
mercer merchan mercia mercier merck mercure mercuri mercurio mercy meredith merenda merfeld mergen meri merica mericle merida merideth meridith
merilyn merino merissa meritt meriweather meriwether merk merkel merker merkle merkley merl merle merlene merlin merlino merlo merlos merlyn
mermelstein merna mero merola merovee merrell merri merriam merrick merricks merrie merrifield merrigan merrilee merrill merriman merritt merriweather
merrow merryman mersch merseburg mershon merson mert merta merten mertens mertes mertie mertova mertz merve mervin merwin meryem meryl merz mesa
mesaros mescher meserve meservey mesfin meshell meshesha mesick mesidor mesina mesko mesloh mesmer mesquita messer messerly messerschmidt messersmith
messick messina messineo messinger messman messmer messner mesta mestas mester mestre meszaros meta metayer metcalf metcalfe metellus metheny methvin
metivier metod metodej metoyer mette mettler metts metz metzgar metzger metzinger metzler metzner meunier meurer meuse mewborn mewes mexicano mey
meyer meyerhoff meyers meyerson meza mezo mhlanga mhlongo mia miah mian miano miao mica micaela micah micallef micciche micek miceli micha michael
michaela michaele michaelis michaels michaelsen michaelson michal michala michalak michalcova michalczyk michale michalec michalek michalik
michalikova michalina michalkova michallek michalova michalowski michalski michaud michaux michał michałek michałowski micheal michel michele
micheletti michelina micheline michell michelle michels michelson michener michie michiko michna michnova michon mick micka mickel mickelsen mickelson
mickens mickey micki mickie mickle mickler mickles mickley mickova micu middaugh middendorf middlebrook middlebrooks middleton midgett midgette
midgley midkiff mieczkowski miedema mieke mielczarek miele mielke mier miera miers mierzejewski mierzwa mies miesha miesner mifflin mifsud migdalia
migliaccio migliore mignogna mignon mignone miguel miguelina migues miguez mihaela mihai mihail mihaila mihailescu mihalache mihalcea mihalek mihalik
mihalko mihelich mihm mihnea mijangos mijares mika mikaela mikail mikayla mike mikel mikell mikels mikesell mikeska mikesova mikhail miki mikita
mikitenko mikkelsen mikkelson mikki miklas miklos miko mikolajczak mikolajczyk mikolas mikos mikova mikołaj mikołajczak mikołajczyk mikrut mikula
mikulas mikulasek mikulaskova mikulova mikulski mikus mila milada milagro milagros milam milan milana milanes milani milano milas milazzo milbourn
milbrandt milburn milby milczarek milda milde mildred milea milena miler miles mileski milewski miley milford milhoan milholland milhouse milian milic
milik milissa militaru militello milito milivoj milke milla millage millan millar millard millay milledge millen millender miller millet millett
millette millhouse millican millicent millie millien milligan millikan milliken millikin milliman millington milliron millis millman millner mills
millsap millsaps millspaugh millward millwood milly milne milner milnes milo milon milone milorad milord milos miloslav miloslava milota milous
milovan milovidov milovin milred milroy milsap milstead milstein miltenberger milton miluse milutin mimbs mimi mimms mims min mina minah minahan
minakshi minami minar minard minardi minarik minarikova minarova minasian minassian minasyan minaya mincey minch minchala minchew mincks mincy minda
minder mindi mindy minear mineo minero minerva minervini ming minger mingo mings mingus minh minhas miniard minich minick minier minix minjares
minjarez minkler minna minner minney minnich minnick minnie minniear minniefield minnifield minnis minniti minnix minns mino minodora minogue minott
minshall minshew minsky minson minster minta minter minto minton mintz mintzer mintzlaff minyard mio mioara miquel mir mira mirabal mirabel mirabela
mirabella mirabile mirac miracle miraglia miramontes miranda miray mircea mirco mirea mireille mirek mirela mireles mirelez mirella mireya mirga
mirgova miriam mirian mirja mirjam mirka mirko mirna miro miromil miromila miron mirona miroslav miroslava mirsky mirta mirtha mirtil miruna mirza
misael misch mischke mischler misener misenheimer mish misha mishler mishoe mishra misiak miska miskell miskiewicz misko misner misra missouri missy
mister misti mistie mistretta mistry misty misuraca misztal mitch mitcham mitchel mitchell mitchem mitchener mitchner mitchum miti mitica mitra mitrut
mitsue mitsuko mittal mittelman mittelstadt mittelstaedt mittie mitton mitzel mitzi mitzie miu miura mixon mixson miyake miyamoto miyasato miyashiro
miyazaki miyoko mize mizell mizelle mizer mizrahi mizuno mizzell mkhize mkrtchyan mlad mladek mladen mladkova mlcoch mlcochova mlejnek mlejnkova mnata
mngomezulu mnisi mnislav mnislava moad moak moates mobbs moberg moberly mobley mobolaji moc mocanu moccia moceri mockenhaupt mockler moctar moctezuma
moczygemba modesta modeste modesto modglin modi modica modise modisette modlin modou modupe mody modzelewski moe moede moedl moehring moeller moen
moench moes moffa moffat moffatt moffet moffett moffit moffitt mofifoluwa mofokeng moga mogan mogavero mogbadunade mogenburg mogensen mogg moguel
moguenara mohabir mohamad mohamadou mohamed mohammad mohammadi mohammed mohamud mohan mohana mohanty mohinder mohini mohiuddin mohl mohler mohn mohney
mohr mohrhard mohrman mohrmann mohs mohsin mohsner moilanen moir moira moise moises moisette mojarro mojica mojisola mojisoluwa mojmir mojzesz mojzis
mojzisova mok mokra mokry mokwena mol mola molano molden moldenhauer molder moldner moldovan moldoveanu molefe molen molenda moler molin molina
molinar molinari molinaro moline molino molitor molkova moll molla molle mollenbeck moller mollet mollett mollica mollie mollinger mollo mollohan
molloy molly molnar molnarova molock moloi moloney molter molton molyneaux molyneux molzan mom moman momartin momin mon mona monacelli monaco monaghan
monahan monalisa monarrez moncada moncayo monceaux moncivais moncrief monday monde mondello mondesir mondor mondragon monds mondy mone monegro monell
mones monet monette moneymaker moneypenny monfort mong mongan monge mongeau mongelli mongeon monger mongillo mongold monhollen monica monico monier
monika monique moniz monjaras monjaraz monje monn monnie monnier monnin monreal monroe monroy monrreal monrroy monsalve monsanto monsen monserrat
monserrate monsivais monson monsour montag montagna montague montalban montalbano montalbo montalto montalvan montalvo montana montanari montanaro
montanez montano montante montanye montas monte monteagudo montealegre montecalvo montecinos montefusco monteiro monteith montejano montejo montel
monteleone montellano montelongo montemayor montenegro monteon monter montero monteros monterrosa monterroso monterroza montes montesano montesdeoca
montesino montesinos monteverde montez montford montfort montgomery monti montiel montijo montilla montour montoya montrose montross montroy monts
montufar monty montz monzo monzon moodie moody mooers moog mook mookie moomaw moomey mooney mooneyham mooneyhan moonsamy mooradian moore moorefield
moorehead moorer moores moorhead moorhouse moorman moormann moosa mootz moquin mor mora morabito morace moradeke moradi morado moraes moraga morais
morales moralez moran morano morant morante morar moraru morataya moravcova moravec moravek moravkova morawo morawski morayo mordecai morden mordhorst
morea moreau moree morefield morehart morehead morehouse moreira morejon morel moreland morell morelli morello morelock morelos morena morency
morenike moreno morera moret moreta moreton moretti moretz morey morfin morford morga morgado morgan morgana morgane morganti morgenstern morhelfer
mori moriah moriarity moriarty moric morici morikawa morillo morimoto morin moring moris morison morissette morita moritz mork morken morlan morland
morley morlock morman morneau morningstar moro morocho morolake morones moroney moronta moroz morphew morphis morquecho morr morra morreale morrell
morrill morrin morris morrisette morrisey morrison morriss morrissette morrissey morrone morrow morsch morse mort morten mortensen mortenson mortimer
mortimore morton morua morvant mosby mosca moscato moschella mosciski mosco moscoso mose moseley mosely moseman moser moses moshe mosher moshier
mosier mosinmileoluwa moskal moskowitz mosley mosman mosqueda mosquera moss mossburg mosser mossie mossman mosso mostafa mosteller mosunmola mota
motalo motaung motchebon mote moten motes mothershed motl motloung motlova moton motsinger mott motta motte motter mottley mottola motunrayo motycka
motyckova motyka motz motzenbbacker mou moua moucka mouckova moudra moudry moudy mouhamadou mouhamed mouhameth mouhammadou moul mould moulden moulder
moulds moulin moulton moultrie mounce mountford mountjoy mountz moura mourad mouradian mousa mouser moussa mousseau moustafa moustapha mouton mouw
mouzon mowatt mowbray mowen mowery mowrer mowrey mowry moxley moy moya moyano moye moyer moyers moyes moylan moyle moynihan moyosore mozee mozell
mozella mozelle mozingo mozo mphahlele mpho mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek mroczkowski mroz mrozek mrozinski
mrugalla mstislav mthembu mthethwa mtshali mubarak mucci mucha muchova muchow muckenthaler mudau mudd mudge mudgett muehlbauer muela mueller muench
mues mughal mugur mugurel muha muhammad muhammed muhleis muhlenkamp muhr muhs mui muilenburg muinat muir muirhead muise mujica mukai mukaram mukesh
mukherjee mukhopadhyay mukhtar mukul mulcahey mulcahy mulder muldoon muldowney muldrew muldrow mulero mulford mulgrew mulhall mulhearn mulherin
mulhern mulholland mulkern mulkey mullally mullaly mullan mullane mullaney mullarkey mullen mullenax mullendore mullenix mullens muller mullerova
mullet mullett mullican mulligan mullikin mullin mullinax mullings mullinix mullins mullis mulloy mulqueen mulrain mulrooney mulroy multani mulvaney
mulvey mulvihill muma mumaw mumford mumm mumma mummert mumper mumphrey mumpower mun munar muncey muncie muncy mund munday mundell munden mundo mundt
mundy muneton munford munger mungia mungin mungo munguia munir muniz munk munley munn munnerlyn munns munos munoz munro munroe muns munsamy munsch
munsell munsey munshi munson munster munsterman muntean munteanu munter muntz munyon munz muoi murad muradyan murai murakami murali muralles muraoka
murat murata muratalla muratore murawski murazik murch murchison murcia murdaugh murden murdoch murdock muresan murff murga murguia muriel muriela
murillo murilo murl murley murnane muro murph murphey murphree murphy murr murrah murray murrell murrey murrieta murrietta murrill murrin murrow murry
murtagh murtaugh murtha murthy murza musa musante musat muscarella muscat musch musgrave musgrove musial musiał musick musil musilova musketa musleh
musselman musselwhite musser musso musson mustafa mustafayev mustain mustapha mustin musto musumeci muszynski mutch mutchler muth mutiat muto
mutschler mutz muyiwa muzik muzikova muzquiz muzzy mwangi mya myah myatt myer myers myesha myhre myint mylene myler myles mynatt myong myra myre myres
myriam myrick myricks myrie myrl myrle myrna myron myrta myrtice myrtie myrtil myrtis myrtle myska myskova myslinski mysliwiec myung młynarczyk naab
naas nabein naber nabi nabin nabor nabors nabow naccarato nace nachman nacho nachreiner nack nada nadal nadeau nadeem nadege nadel nadene nader
nadezda nadia nadine nading nadja nadler nadolny nadolski nadzieja nae naeem naegele naemi naff nafziger nagabhushanam nagai nagarajan nagasu nagata
nagel nagi nagle nagler nagra nagy nagyova nahar nahas nahuel naida naidu naik nailor naim naing nair nairn naito najar najarian najarro najaryan
najera naji najjar najman najmanova nakagawa nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakashima nakasone nakata nakayama nakesha
nakia nakisha nakita nakoso nalbandian nale nalepa nalia nalini nall nalley nalls nally nam nambeesan nambo namboothiri name nan nana nance nancee
nancey nanci nancie nancy nanda naneta nanette nanez nang nangle nannen nannette nanney nanni nannie nantz naoma naomi naomie napier napierała naples
napoleon napoles napoli napolitano napper nappi nappier naquin naqvi narain naramore narang naranjo narasimhan narayan narayanan narcis narcisa
narciso narcisse nard nardella nardelli nardi nardini nardo nardone narducci narendra narez narinder narine naron narron narvaez nasca nascimento nase
naser nash nasir naso nason nasr nass nassar nasser nassif nast nastase nastasi nastvogel nat natacha natal natale natali natalia natalie nataliia
natalya natan natanael nataniel natarajan natasa natasha natashia nate natera nath nathalie nathan nathanael nathanial nathaniel nathanson nathen
natisha natividad natoli natosha nau naubert naudet naughton naugle naula nault nauman naumann nauta nava naval navar navarette navarra navarre
navarrete navarrette navarro navas nave navedo naveen navejar navejas navia navin navoiev navratil navratilova navruzov nawal nawaz nawrocki nawrot
nayak nayar nayeli naylor naz nazaire nazar nazareno nazari nazarian nazario nazariusz nazary nazaryan nazir nazzaro ndaba ndao ndaw ndiaye ndione
ndir ndlovu ndong ndour ndoye ndukwu neace neacsu nead neagle neagoe neagu neal neale nealey nealis nealon nealy neamtu neary neas nease neathery
neave neaves nebeker nebel neblett necaise necas necasova nechifor nechita necole necula ned neda nedbal nedbalova nedd nedelcu nedoma nedomova nedra
nedrow nedved nedvedova nee neeb neece needham needleman neel neele neeley neely nees neese neff negash negley negoita negrea negrete negri negrin
negro negron negru negus neha nehemie neher nehls nehoslav nehring nehru neice neida neider neidig neidlinger neighbors neikirk neil neill neilsen
neilson neiman neimke neira neis neises neiss neitzel neitzke nejedla nejedly neklan nela nelda nele nelia nelida nell nella nelle nelli nellie
nelligan nellis nelly nelms neloms nels nelsen nelson nelu nembhard nemcova nemec nemecek nemeckova nemes nemeth nemetz nemitz nemmers nena nene
nenita neo neoma neomi nepal nepomuceno nepomuk neptune nereida neri neria nerio neris nerissa nerius nero nery nesbit nesbitt nesby nesheim nesler
nesmith nespor nesporova ness nessa nester nestler nestor nesvadba nesvadbova neta neth netherland netherton nethery neto nett netter nettie nettleton
netto netzel netzer neu neubauer neubauerova neuberger neubert neuendorf neuenschwander neufeld neugebauer neuhaus neuhauser neumair neuman neumann
neumannova neumanova neumeister neumeyer neumuller neuner neupert neurohr neuroth neuschwander neuwirth neva nevada nevaeh nevarez neve nevel nevels
nevena nevers neves neveu nevil nevill neville nevills nevin nevins nevio nevitt nevius newberg newbern newberry newbill newbold newbrough newburn
newbury newby newcomb newcombe newcome newell newhall newhard newhart newhouse newkirk newland newlin newlon newman newmark newnam newport newquist
newsham newsom newsome newson newswanger newton newville ney neyland neyman neyra nez nezamysl nga ngai ngan ngcobo nghi nghia nghiem nghiep ngo ngoc
ngom ngon ngozi ngu ngubane nguer nguy nguyen nguyenova nguyet ngwenya nha nhan nhat nhi nhiem nhien nhlapo nhon nhu nhuan nhung nhuong nia niane
niang niass niasse niazi nibert niblack niblett nica nicasio nicastro niccum nicephore nichelle nichifor nichol nicholas nicholaus nichole nicholes
nicholl nicholle nicholls nichols nicholson nichter nick nickell nickelson nickens nickerson nicki nickie nicklas nicklaus nickle nickles nicklow
nickolas nickole nickols nickson nicky niclas nico nicoara nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolas nicolasa nicolay nicole
nicolescu nicoleta nicolette nicoletti nicolini nicoll nicolle nicolosi nicolson nicosia nicotra nicu niculae niculescu niculina niculita nicusor
nicuta nida niday nidia nie niebla nieblas niebuhr niedermeier niedziela niedzielski niedzwiecki niehaus niehoff niekamp niekerk nieklauson nieland
nield niels nielsen nielson niem nieman niemann niemczyk niemeier niemeijer niemela niemeyer niemi niemiec nienaber nienhuis nienow nierman nies niese
niesen niesha nieto nieves niewiadomski nifong nigel nigro niitsuma nijjar nika nike niki nikia nikita nikkel nikki nikko niklas niklaus niko nikodem
nikodema nikol nikola nikolai nikolas nikolaus nikole nikolic nikolov nila niland nilda niles nill nilles nils nilsa nilsen nilson nilsson nimakoah
nimit nimmer nimmo nimmons nims nin nina ninalowo ninfa ning ninh ninioluwa nino nipp nipper niraj niranjan nirbhay niro niroula nisa nisbet nisbett
nischal nisha nishat nishi nishida nishikawa nishimoto nishimura nisley nissan nissen nissley nistor niswander niswonger nita nith nitsch nitsche
nitschke nitta nitti nitu nitz nitzsche niu niven nivens niver niwa nix nixon niyilolawa niznik njie njoku njoroge nkansa nkansah nkomo nkosi nkrumah
nnamdi noa noack noah noakes nobbe nobel nobile noble noblett noblin noblitt noboa nobrega nobriga nobuko noce nocella nocera nock noda nodarse nodine
nodler noe noecker noel noelia noell noella noelle noema noemi noemie noemy noffsinger nofsinger nofziger noga nogales noggle noguchi nogueira noguera
nogueras noguez noh nohemi nojeem nokes nola nolan noland nolasco nold nolden nolder nole nolen noles nolette nolin noll noller nolley nolt nolte
nolting noma nomura nona nong noogler noonan noone noor noorani noori nop nora norah norberg norbert norberta norberto norby norcross nord nordahl
nordberg nordby nordeen norden nordgren nordin nordlund nordman nordquist nordstrom nordyke noreen noren norene norfleet norfolk norgaard norgard
norgren norica noriega noriko norine norkus norling norma norman normand normandin normann norment normile norquist norred norrell norris norrod
norsworthy north northam northcott northcutt northey northington northoff northrop northrup northup northway norton norval norvell norville norwood
nosal nosek noskova noss notaro noteboom noto nott nottingham nou nouri nourse nova novacek novack novackova novak novakova novella novelli novello
novelo novick novo novoa novosad novosadova novosel novotna novotny novy nowack nowacki nowaczyk nowak nowakowski nowell nowicki nowinski nowlan
nowland nowlin nowling noy noyes noyola nqobile nsia nthabiseng nti ntiamoa ntim ntuli nubia nucci nuccio nuckles nuckolls nuckols nudelman nugent
nulph nunamaker nuncio nunemaker nunes nunez nungaray nunley nunn nunnally nunnery nuno nuong nur nusbaum nuss nussbaum nussbeck nute nutt nuttall
nutter nuzum nuzzi nuzzo nwachukwu nwankwo nwogu nwosu nwuzor nxumalo nya nyaako nyah nyame nyantakyi nyasia nyberg nyce nydia nye nygaard nygard
nygren nyhus nyla nyland nylander nylund nyman nyquist nystrom nytra oakes oakland oakley oaklynn oakman oana oancea oanh oates oatis oatman oats
oaxaca oba obaid obando obanijesu obanion obannon obarr obdulia obeid obeng ober oberbrunner oberem oberg obergfoll oberholtzer oberlander oberle
oberlin obermaier oberman obermeier obermeyer obermiller oberry oberst obert obeso obi obiageli obianuju obie obinna obioma obispo oboyle obrecht
obregon obriant obryan obryant obyrne ocain ocampo ocana ocanas ocarroll ocasio occhipinti ocean oceane ocegueda oceguera ocheltree ochoa ochs ochse
ochsner ochtman ocie ocker ocon oconner octav octavia octavian octaviana octavio octaviu oda odaniel odden oddo odea odegaard odegard odeh odehnal
odehnalova odelia odell odem oden oder odessa odeta odetola odette odgers odie odile odilia odilon odin odis odle odoherty odolen odom odoms odon
odowd odriscoll odum odunayo odunsi odwyer oehler oelke oertel oeser oesterle oestreich oetting ofarrell ofelia ofelie offerman offord offutt oflynn
ofori ofosu ogan ogando oganesyan ogara ogata ogawa ogaz ogbonna ogborn ogburn ogden oger ogg ogilvie ogindan oginni oglesbee oglesby ogletree
ogooluwa ogren ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ohagan ohair ohalloran ohanian ohashi ohaver ohearn
ohern ohl ohler ohlinger ohlsen ohlson ohman ohmer ohrt ohtani oien oiler oja ojala ojaswini ojeda ojo ojua oka okada okafor okamoto okamura okane
okazaki oke okeke okelley okelly okey okiki okon okonkwo okoro okoye okpattah oktavian oktavie oktavius okubo okumura okun okuneva okunola okyere ola
olabode oladara oladare oladeji oladimeji oladipupo olaf olafson olague olah olahova olaide olaiya olajumoke olakunle olalde olamide olan olander
olano olanrewaju olansile olaoluwa olariu olarte olaru olasunkanmi olasunmbo olasupo olatunbosun olaughlin olavarria olawale olaya olayinka olberding
olbram olbrich olcott olczak oldaker oldenburg oldfield oldham oldrich oldriska oldroyd olds ole olea oleg olejniczak olejnik oleksy olen olene
olenick oler oles olesen oleson oleta olevia olexa olga olgivanna olguin olimpia olimpian olimpiu olin olinda olinger oliphant oliva olivar olivares
olivarez olivarria olivas olive oliveira olivencia oliver olivera oliveras oliveri oliverio olivero oliveros olivia olivie olivier olivieri oliviu
olivo olivos olivova oliwia oliwier oller ollie ollila ollis ollison olmeda olmedo olmo olmos olmstead olmsted olney ololade oloughlin olowokeere
oloyede olsen olson olsson olstad olszewski oltean olteanu oltman olu olubode olubukola olubunmi olufeyikemi olufeyisayo olufunke olufunmi
olufunmilayo olugbayila olujimi olukotun olukunga olumide olumorotimi olusanya olusola olutola olutomiwa oluwafemi oluwagbemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwanisola oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwashina oluwatimilehin oluwatobiloba oluwatofunmi
oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olveda olver olvera olympe olympia olympie oma omahony oman omana omani omar omara omari omawunmi
ombline omelia omer omerovic omidina omobobola omobolaji omobolanle omodunni omojola omolabake omolara omolola omosalewa omosanya omotara omotayo
omotola omotolani omotoso omotoun omowale omowumi ona onan onate ondo ondra ondracek ondrackova ondrej ondrejka ondricka ondrova oneida oney ong onie
onita onken onley onnen ono onofre onofrio onohinosen onome onorato onoriode onose onstad onstott ontiveros onufry onur onyinyechukwu oommen oormila
ooten opal opalina opaline opara oparinde opdahl opdyke opel opemipo openshaw opeoluwa opeyemi opfer opheim ophelia ophelie ophey opie opitz oplinger
opoku opp oppelt oppenheim oppenheimer opper opperman oppermann oppong oprea opris opsahl opuku oquendo oquin oquinn ora oral oralee oralia oram oran
orantes oravec orban orbe orcutt ord ordaz ordones ordonez ordoyne orduna orduno ordway orea orear orefice oregan oregel oregon orejel orellana orem
oren orengo orenstein oreofe orest orestes oretha orf orgeron orgill oriande oriane orie orihuela oriley orin orion oriordan orland orlandi orlando
orlane orlo orloff orlov orlowski orman orme ormiston ormond ormsbee ormsby orn orndorff ornelas ornellas orner ornstein orona oropeza oros orosco
orosz orozco orpha orr orrantia orrego orrell orrick orrico orrin orris orrock orsag orsagova orsak orsborn orsi orsila orsini orso ort orta ortansa
ortega ortego ortegon ortez orth orthmann ortis ortiz ortlieb ortman ortmann ortner orton ortuno orum orval orville orvis orwig ory orzechowski orzel
orłowski osayd osbaldo osberg osbon osborn osborne osbourn osbourne osburn osby oscar oscarson oschkenat osegueda oseguera osei osenberg oser osgood
oshields oshima oshin oshiro osiecki osier osinski oskar osler oslund osman osmani osmanovic osmer osmon osmond osmun osmund osmundson osoekawa osoria
osorio osornio osorno osorto osowski ospina ossa ossie ossowski ost ostby osteen osten ostendarp ostendorf oster osterberg osterhaus osterhoudt
osterhout osterloh osterman ostermann ostertag ostler ostlund ostman ostrander ostrem ostringer ostroff ostrom ostroski ostrow ostrowski ostwald
osuagwu osuna osunleke osuntokun osvald osvaldo oswald oswaldo oswalt ota otahal otahalova otakar otakara otani otano otelia otero otey otha othman
otho oti otilia otilie otis otiwa otmar oto otokar otomar otsuka ott ottaviano otte otten otterson ottesen otteson ottilie otting ottinger ottis
ottley ottman otto otts otuo otwell otylie oubre ouderkirk ouellet ouellette ouida ouimet ouimette ouk oum oumar oumou oury ousley ousmane outen
outland outten ouyang ouzts ova ovalle ovalles ovando overbaugh overbay overbeck overbey overby overcash overfelt overfield overholser overholt
overman overmyer overson overstreet overton overturf oviatt ovidiu ovidius oviedo ovitt owais owczarek owen owenby owens owensby owings ownbey ownby
owokoniran owolabi owoyemi owsley owusu oxana oxendine oxford oxley oxner oyadiran oyaifo oyama oyebola oyelude oyenike oyeniyi oyer oyervides oyetoro
oyeyemi oyindamola oyindasola oyinkansola oyinlola oyler oyola oza ozaki ozana ozanne ozdemir ozell ozella ozie ozier ozment ozturk ozuna ozzy paar
paasch pablo pabon pabst paccione pacella pacelli pacetti pacheco pacifico pacini packard packett packwood paco pacocha pacome paczkowski padam
padberg padden paden padget padgett padilla padin padma padmanabhan padovano padro padron padua paduano padula paduraru pae paek paesler paez paff
pafford pagac pagaduan pagan pagani pagano page pagel pagels paget paglia pagliaro pagliuca pagnotta pahl pai paige paik paimo paine paisley pait
paiva paixao paiz pajak pajonk pak pakeman pakuła palacio palacios palacz paladino palafox palaguachi palau palazzo palazzolo palecek paleckova
palemon palen palencia palermo paley palin palka palko palla palladino pallante pallares pallas pallentin pallone pallotta palma palmateer palmatier
palmer palmeri palmerin palmero palmieri palmira palmiro palmisano palmiter palmore palmquist palo palomar palomares palombo palomera palomino palomo
palos paluch palumbo pam pamala pamela pamelia pamella pamfil pamila pamintuan pamplin pamula pana panadero panagachie panait panameno panaro panchal
pancoast pandey pandit pando pandolfi pandolfo pandora panduro pandya panebianco panek panella panepinto panetta pang pangan panganiban pangborn
pangburn pangelinan pangilinan pangle paniagua paniccia panicker panico panjwani pankey panko pankova pankow pankrac pankracy pankratz pannell pannone
pannu panos panozzo panpakorn pansy pantaleo pantaleon pantano panter pantoja panton panuco panza panzarella panzer panzig pao paola paoletti paoli
paolillo paolini paolino paolo paolucci paone paonessa papadakis papadopoulos papaleo papazian pape papenfuss papez papezova papin papineau papke papp
pappa pappalardo pappas paprocki paquet paquette paquin para parada paradis paradiso param paramartha paramo paramore paras paraschiv paraschiva
parcell parchman pardee pardi pardini pardo pardue paredes paredez pareja parekh parente parenteau parenti parfait parfitt parga pargas parham parikh
parillo paris parise pariseau parisi parisian parisien parizek parizkova park parke parker parkerson parkes parkey parkhill parkhurst parkin parkins
parkinson parkison parkman parks parlier parlin parma parman parmar parmelee parmenter parmentier parmer parmeter parmley parnell parnes paro parodi
parr parra parrales parramore parras parrella parrett parrilla parrillo parrinello parrino parris parrish parrott parry parsell parshall parsival
parsons partain partee parten parthasarathy parthenia particia partida partin partington partlow parton partyka parvati parveen parvin parvu parziale
parzych pasca pascal pascale pascarella pasch paschal paschall pasche paschke pasco pascoe pascu pascua pascual pascucci pasek pasha pasillas pasion
paskal paskala pasko paskova pasley pasquale pasquariello pasquini passalacqua passarella passarelli passaro passero passey passman passmore paster
pasternak pastore pastorius pastra pastrana pastrano paszkowski pat patane patchell patchen patchett patchin patek patel patenaude pater paterne
paterno paternoster paternostro paterson pathak pathe patience patil patillo patin patino patkova patlan patnaude patnode pato patocka patockova paton
patrascu patria patrica patrice patricia patricie patricio patrick patridge patrik patrina patrizia patrone patru patrycja patrycjusz patrycy patryk
patsy patt pattee patten patterson patteson patti pattie pattillo pattison patton patty patz patzer patzwahl pau paucar paucek paugh paukner paul
paula paulding paule paulene paules pauletta paulette pauley pauli paulica paulin paulina pauline pauling paulino paulita paulk paull paulo paulos
paulova pauls paulsen paulson paulus pauly paun paustian pautz pavao pavek pavel pavelek pavelka pavelkova pavey pavia pavla pavlak pavlas pavlasova
pavlica pavlicek pavlick pavlickova pavlicova pavlik pavlikova pavlin pavlina pavlov pavlova pavlovic pavlovich pavlu pavon pavone pawar pawelec paweł
pawlak pawley pawlicki pawlik pawlikowski pawloski pawlowski pawłowski pax paxson paxton paxtor payan payano paye payette paylor payne paynter payson
payton paz pazdera pazderova pazmino pazos pałka peabody peacher peachey peaden peagler peake pearce pearcy pearl pearle pearlene pearlie pearline
pearlman pearlstein pearly pearman pearsall pearse pearson peart pease peaslee peasley peavey peavler peavy peay pech pecha pechacek pechackova
pechova pecina pecine pecka peckham peckova pecor pecora pecoraro peddicord peden pedersen pederson pedigo pedley pedone pedraza pedregon pedrick
pedro pedrosa pedroso pedroza peebles peed peele peeler peeples peery peet peete peeters peets peetz peevy peffer pegg peggie peggy pegram peguero
pegues pehl pehrson pei peifer peiffer peil peinado peine peirce peixoto pekar pekarek pekarkova pekarova pelaez pelagia pelagie pelayo pelc pelchat
pelcova pelfrey pelham pelhrim pelikan pelikanova pelkey pell pelland pelle pellegrin pellegrini pellegrino peller pellerin pellerito pelletier pelley
pellicano pellman pellot peloquin pelosi peltier pelto pelton peltz pelumi peluso pelz pelzel pelzer pemberton pembroke pena penafiel penaflor
penalosa penaloza penaranda penate penberthy penda pendarvis pendell pendelton pender pendergast pendergraft pendergrass pendergrast pendleton pendley
pendry penelopa penelope penfield penfold peng pengyu penick penix penland penley penman penn penna pennebaker pennell penner penney penni pennie
penniman pennington pennisi pennix pennock penny pennypacker pennywell penrod penrose penry penson penta pentecost penton pentz penuelas penwell pepe
peper pepin pepitone peplinski peppard pepple pequeno pera perales peralez peralta peraza percell perceval percival percle percy perdew perdomo perdue
perea pereda peredo peregoy peregrina peregrino pereida pereira perelman perera peres peretti peretz pereyra perez perezcruz perezgarcia perezgonzalez
perezhernandez perezlopez perezmartinez perezperez perezramirez perezrodriguez perezsanchez perfetti perfetto pergola perham peri perich perigo
perikles perillo perin perina perine perini perino perinova perkey perkins perkinson perko perkowski perl perla perlman perlmutter perlow perlstein
perman permenter perna pernell pernica pernice pernicova pero perona perone perotti peroutka peroutkova perras perrault perreault perreira perret
perrett perretta perri perricone perrier perrigo perrin perrine perrino perritt perro perron perrone perrot perrotta perrotti perry perryman persad
persaud pershing persico persida persing persinger persky persson peru perugini perz perzida pesantez pescador pescatore pesce pesch peschel pesek
peselman pesina peska peskova pesqueira pesta pestana pestova petcu pete peter peterka peterkin peterkova peterman petermann petersen petersheim
peterson petillo petion petit petitfrere petithomme petito petitt petr petra petrak petrakova petrana petrarca petras petrasova petre petrea petree
petrella petrescu petrey petri petrica petricek petrich petrick petrickova petrie petrik petrikova petrilli petrillo petrin petrina petrini petrino
petrisor petro petrocelli petroff petrone petronela petronila petronille petronius petropoulos petros petrosino petroski petrosky petrosyan petrov
petrova petrovic petrovich petrowski petru petrucci petrucelli petrus petruse petruska petrut petruta petruzzelli petruzzi petry petsch petsche pett
petta pettaway pettengill pettersen petterson pettet petteway pettey petti pettibone pettie petties pettiford pettigrew pettijohn pettinato pettinger
pettis pettit pettitt pettry pettus pettway pettyjohn petula petway petz petzold peugh peveto pevey pewitt peyton pfaff pfannenstiel pfannerstill
pfarr pfau pfeffer pfeifer pfeiffer pfeifle pfeil pfennig pfenning pfersich pfingsten pfister pfleger pflieger pflueger pflug pfluger pflugner pflum
pfohl pfund pha phaidon phair phalen pham phan phaneuf phanfone phang phap phares pharis pharo pharr pharris phat phebe phebus phegley phelan phelps
phenix pheobe phi phibbs phifer phil philbeck philbin philbrick philbrook philemon philhower philibert philine philip philipp philippe philippi
philippine philipps philips phillip phillippe phillippi phillips phillipson phillis philo philogene philomena philomene philothee philp philpot
philpott philson philyaw phinney phippen phipps pho phoebe phoenix phong phu phuc phung phuoc phuong phylicia phylis phyliss phyllis pia piasecki
piatek piatkowski piatt piazza pica picado picard picardi picariello picasso picazo picciano piccione piccirillo piccoli piccone piceno pich picha
pichardo piche pichette pichler pichlmaier pichon pichova picht pickard pickel pickell pickens picker pickerill pickering pickett pickford picklesimer
pickney pickrell pico picon picone picou pidgeon piechocki piechota piechowski pieczek piedad piedra piedrahita piehl piekarski piel pieper pierce
piercey piercy pieri pieroni pierotti pierpont pierre pierrelouis pierrick pierro piersall pierson piesker piet pieter pieters pietila pietras pietro
pietrowski pietruszka pietrzak pietrzyk pietsch piette pietz pifer pigford pigg piggee piggott pigman pignataro pigott pihl pikul piland pilar
pilarova pilarski pilat pilato pilatova pilch pilcher pileggi pilger pilgreen pilkenton pilkington pilkinton pilla pillai pillay piller pillsbury
pilon pilson pilz pimental pimentel pimienta pina pinal pinales pinard pinckard pinckney pincus pindell pinder pineau pineda pinedo pinegar pineiro
pinelli piner pinero pinette ping pingel pingpank pingree pinheiro pinho pinilla pink pinkard pinkerton pinkett pinkham pinkie pinkley pinkney
pinkowski pinkston pinnell pinner pinney pinnick pinnix pinnock pinnow pino pinon pinsky pinson pintado pintar pintea pinter pintilie pinto pintor
pinzon pio pion piontek pioquinto piorkowski piotr piotrowicz piotrowski pipek piper pipher pipitone pipkin pipkins pippen pippenger pippig pippin
pippins piraino pires pirie pirkle piro pirog pirozzi pirro pirtle pirvu pisa pisani pisano pisarski pisciotta piscitelli piscopo pisova pistone
pistorius pita pitchford pitcock pithey pitkin pitman pitner pitney pitre pitsch pitschugin pitt pittard pittenger pitter pittman pitts pittsley pitz
pitzen pitzer pius pivonka pivonkova piwowarczyk pixler pixley pizana pizano pizarro pizzi pizzo pizzuti pizzuto piłat placek placencia placha plachy
placide placido plackova plair plaisance plaisted plamondon planas plancarte planck plante plantz plascencia plasencia plass plata platas platek
plater platero plath plato platon platt platte plattner platts platz platzer plauche plauk plautz plazola pleasants pledger pleitez plemmons plemons
pless pletcher pletsch plett plew plewa pliego pliska plitt ploch ploeger ploof plotkin plotner plott plotts plotzitzka plouffe plourde plowden
plowman plsek plskova pluhar pluharova plumer plumlee plumley plummer plunk plunkett pluta plyler plymale poag poage poarch poblano poblete pocasangre
poch poche pocock podesta podgorski podolak podolsky podzimek podzimkova poe poehler poehn poeschl poff poffenberger poge poggi pogorzelski pogue pohl
pohland pohle pohlman pohlmann pohlova poindexter poirier poissant poisson poitra poitras pok pokhrel pokorna pokorny pol polacek polach polachova
polackova polak polakova polan polanco poland polanska polansky polasek polaski polaskova polcyn polen poletti poley polhamus polhemus poli policastro
polich polifka polikarp polin polinski polis politano politi politis polito politte polivka polivkova polizzi polk pollack pollak pollard polley
pollich pollick pollina pollitt pollmacher pollman pollock polly polsky polson polster polston polyak polyakovsky polykarp polynice polyxena polzin
poma pomales pombo pomerantz pomerleau pomeroy pompa pompeo pompey pompilia pompiliu pomponio pomroy pon ponce poncedeleon poncelow ponciano pong
ponitzsch pons ponte pontes pontillo pontious pontius ponto ponton ponzio ponzo pooja poole pooler pooley poon poore poorman poornima poovey popa
popal pope popejoy popek popelka popelkova popescu popham popkin poplawski poplin popoca popov popovic popovich popovici popp poppe poppell poppen
popper popplewell poppy popławski poquette porath porcaro porcayo porcelli porche porcher porchia porco porebski poremba porfirio porfiriusz porfiry
porras porreca porsche porsha porta portalatin portales porte portee portela portell porteous porter porterfield portes porth portia portier portilla
portillo portis portlock portman portner portnoy porto portugal portwood portz porzio posa posada posadas posch poschmann poser posey posner pospichal
pospichalova pospisil pospisilova poss postel postell posten postlethwait postlewait postma poston potash pote poteat poteet poteete potenza poth
pothier pothuvaal potocki potratz pott potteiger pottel potter potthoff pottinger pottle pottorff potts potucek potuckova potvin pou poudel pough
poulin pouliot poullard poulos poulsen poulson poulter poulton pouncey pouncy pounders pouros pourova pouye poveda powe powell powelson powless powley
powlowski pownall poyer poyner poynor poynter poythress pozo pozos pozzi prabhakar prabhu prabin prachar pracharova pracht prada pradhan prado prager
prah prahl prajapat prajapati prak prakash prall pramila pran pranav pranay prange pranger prasad prasanna prasek prashad prashant praskova prateek
prater prathamesh prather prato prats pratt pratte pratts pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag praytor prazak prazakova
prchal prchalova preble preciado precious preda prediger predmore predovic preece preis preiss preity prejean prell prem prema premo prempeh premysl
prendergast prenger prentice prentiss presas prescod prescott preslar presler presley presnell presser pressey pressler pressley pressman pressnell
presson presswood prest prestage presti prestia preston prestridge prestwich prestwood presutti prete prettyman pretzer preuk preuss prevatt prevatte
prevette previte prevo prevost prewett prewitt preza prezioso pribble pribyl pribylova pribyslav pribyslava price prichard pricilla prickett priddy
pridemore pridgen pridgeon pridmore priebe priego priem priemer prier priester priestley prieto prieur prigge prihoda prihodova prikryl prikrylova
prill prillaman primavera primeau primeaux primerose primm primo primus prince princess principato principe prindle prine pringle prins prinsloo
printz prinz prioleau priolo priore priscila priscilla priscille prisco priska pritchard pritchett pritt pritts privett privette privitera priya
priyala priyanka proano probasco probert probst probus procaccini procell prochaska prochazka prochazkova prochnow prock procopio procter proctor
prodan proehl profeta proffit proffitt profira profitt prohaska prokes prokesova prokles prokop prokopa prokopova prokul promise propes prophete propp
propst prosacco prosek prosise proske proskova prosser prost prothero prothro proto proudfoot prough proulx prout prouty provance provaznik
provaznikova provencal provence provencher provencio provenzano providenci providencia provo provost prowell prucha pruchova pruden prudence prudencio
prudente prudhomme prue pruett pruiett pruitt pruneda pruner prunty prus prusa prusak prusova pruss pryce pryer pryor przybyla przybylski przybysz
przybył przybyła psenicka psenickova ptacek ptackova ptak puac pucci puccio puchalski puckett puebla puello puente puentes puerta puerto puett puetz
puffenbarger puga pugh puglia pugliese puglisi pugmire pugsley puhl puig puiu pujol pujols pulaski pulcherie puleo pulgarin pulice pulido pulis pullen
pulliam pullin pullins pullman pullum puls pulsifer pulsipher pultz pulver pumphrey pun puneet pung punzalan puopolo pupo pura purcell purdie purdom
purdue purdum purdy puri purifoy purington purinton purkey purna purnell purnima purohit purpura pursel pursell purser pursley purtell purushottam
purviance purvis puryear pusateri pusch pusey pushti puskar puskas puterbaugh puthoff putman putnam putney putz puzio pyatt pyburn pye pyeatt pyke
pylant pyle pyles pyne pyo pyper pyron pytel płonka qadir qadri qamar qazi qian qiana qiao qin qiu quach quackenbush quade quadri quaid quaintance
quakenbush quale qualls quam quan quandt quang quaranta quarles quarterman quartey quast quattlebaum quattrocchi quattrone quaye quayle que quebedeaux
queen queenan queener queenie quentin quentine quero querry quesada quesenberry quesinberry quesnel quevedo quezada quiambao quiana quieta quigg
quiggle quigley quijada quijano quijas quiles quillen quillin quilty quimby quin quinby quincy quinlan quinley quinlivan quinn quinney quinones
quinonez quint quinta quintairos quintal quintana quintanar quintanilla quintela quinten quintero quinteros quintia quintin quinto quinton quintos
quique quirarte quirin quiring quirino quirion quiroa quiroga quiros quiroz quisenberry quispe quist quito quitzon quizhpi quoc quraishi qureshi quy
quyen quyet quynh raab raabe raad raasch raatz rabadan rabago rabalais rabb rabbani rabbitt rabe rabel rabenstein raber rabideau rabin rabinovich
rabinowitz rabold rabon raborn rabun raburn raby rac racca racette racey rach rachael rachal racheal rachel rachela rachele rachell rachelle rachels
rachid racicot racine rackers rackley racova racquel racz raczkowski raczynski rad rada radabaugh radan radana radcliff radcliffe raddatz radecki
radegast radek radeke radel rademacher rademaker rader radford radha radhakrishnan radhost radice radigan radilla radillo radim radimir radimira radin
radislav radislava radivoj radka radke radko radle radler radley radloff radmil radmila radney rado radoi radomil radomila radomir radomira radomski
radoncic rados radosevich radoslav radoslava radova radovan radovana radovich radslava radtke radu raducanu raducu radulescu raduz radvan radwan rady
rae raeann raegan rael raelene raelynn raether rafael rafaela rafal rafał raff raffa raffaele rafferty rafila rafiq raftery ragan ragas rager
rageshwari rageswari raggio raghavan ragin ragland ragle raglin rago ragon ragone ragsdale raguel ragusa rahaman rahe raheem rahel rahim rahimi rahm
rahman rahmani rahming rahn rahsaan rahul rai raia raible raiche raiford raigoza raik raikkonen railey railsback raimo raimondi raimondo raimund rain
raina rainald rainbolt raine rainer raines rainey rainford rainhard rainold rainone rainville raisa raisor raj raja rajagopal rajagopalan rajala rajan
rajendra rajendran rajesh rajina rajinder rajiv rajko rajkumar rajmund rajnold rajpurkar rajput rajsa raju rak raker rakers rakesh rakestraw rakova
rakow rakowski raleigh raley ralf rall rallo ralls ralph ralston raluca rama ramaa ramachandran ramadan ramage ramakrishnan ramales raman ramanathan
ramani ramaswamy ramata ramatoulaye ramberg rambert rambo rambousek rambouskova ramcharan ramdass ramer ramesh rameshwar ramey ramic ramires ramirez
ramirezgarcia ramirezhernand ramirezlopez ramirezperez ramirezramirez ramiro ramkissoon ramm ramnarine ramnath ramon ramona ramones ramonita ramos
rampersad rampersaud ramroop ramsay ramsdell ramsden ramseur ramsey ramseyer ramthun rana ranae ranalli ranallo rance ranck rancourt rand randa randal
randall randazzo randee randel randell randhawa randi randle randleman randles rando randol randolf randolph rands randy ranee ranek ranes raney
ranftl ranganathan rangel rangen rani rania ranieri ranjan ranjeet ranjit rankin rankine rankins ranko ranney ransdell ransford ransom ransome ranson
ranta rantsch rantz ranz rao raoul rapalo rapaport raper raphael raphaelle rapier rapoport raposa raposo rapoza rapp rappa rappaport rappe rappold
rapson rapulane raquel rardin rarick ras rasberry rasch rasche raschke rasco rascoe rascon rashad rashawn rasheed rasheeda rasheedah rashid rashida
rask raska raskin raskova rasmus rasmussen rasmusson rasnake rasnick raso rasool rasor rast rastislav rastislava rastogi rasul rataj ratajczak
ratajova ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rathe rathje rathjen rathke rathman rathmann rathod rati ratibor ratigan ratke
ratledge ratley ratliff ratmir ratna ratner rattan ratterree ratti rattigan ratto rattray ratz ratzlaff rau raub raubuch raucci rauch rauda raudales
rauen rauf rauh raukuc raul raulerson rauls raulston raup raupp rausch rauscher raut rautenkranz raval ravelo raven ravenell ravenscroft raver ravi
rawal rawles rawley rawlings rawlins rawlinson rawls rawson ray raya rayan rayas raybon rayborn raybuck rayburn raychel raye rayfield rayford raygoza
rayl rayle raylene rayman raymer raymo raymon raymond raymonde raymundo rayna rayne rayner raynes raynor rayo rayos raysor raz raza razavi razo razon
razvan razzano rea reade reagan reagin reagle reale reamer reames reanna rearden reardon rearick rease reaser reasoner reasor reatha reaume reaux
reaves reavis reay reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebel rebello rebelo reber rebholz rebman rebollar rebolledo
rebollo rebstock rebuck recchia recendez recendiz rech recinos recio reck recker reckner reda redburn redd reddell reddick reddin redding reddington
reddish redditt reddix reddy redeker redelmeier reder redfearn redfern redfield redford redic redick rediger reding redinger redington redlin redman
redmon redmond redner rednour redondo redpath redus redwine redwood ree reeb reece reed reeder reedy reena reep rees reese reeser reetz reeve reeves
ref reff reffitt refugia refugio rega regalado regan regena regenia reger reggie regier regina reginald regine reginia regino regis regner regnier
rego regula reh rehacek rehackova rehak rehakova rehbein rehberg rehder rehm rehman rehn rehor rehorka rehorova rehrig rehwagen reiber reich reichard
reichardt reichart reichel reichenbach reichert reichle reichling reichman reicks reid reidenbach reider reidhead reidy reierson reif reifenrath reiff
reifschneider reifsnyder reifsteck reigel reighard reigle reign reiko reil reiland reiley reiling reilley reilly reily reim reiman reimann reimer
reimers reina reinaldo reinard reinberg reinbold reinders reindl reine reinecke reineke reinelt reiner reiners reinert reinger reinhard reinhardt
reinhart reinheimer reinhold reininger reinke reinking reinoehl reinoso reinsch reinstein reis reisch reisdorf reiser reisig reising reisinger reisman
reisner reiss reist reister reiswig reita reitan reitano reiter reith reitman reitmeyer reitsma reitz reitze reitzel rejean rejeanne releford reliford
rella reller relu relyea rema remache remaley rembert remedios remer remes remesova remi remick remig remigio remilekun remillard remington remley
remmers remo remona rempe rempel remus remy ren rena renae renaldo renard renat renata renate renato renaud renault renay rench rencher renda rende
renderos rendleman rendon rene renea reneau renee renegar renetta renfro renfroe renfrow rengifo renick renita renk renken renn renna renne renner
rennert rennick rennie renninger renno reno renovato renshaw renstrom rentas renteria renton rentschler rentz renwick renz renzi reopelle repasky
repass repka repko replogle repp reppert reppin requena resch reschke resendes resendez resendiz reser resh resler resnick resnik respress ress ressie
ressler restaino rester restivo restle resto restorff restrepo resurreccion reta retana retha retherford retta retter rettig retz retzer retzke
retzlaff reuben reuber reumann reus reusch reuss reusse reuter reuther reutter reva revak reveles revell revelle reves revilla revis revolorio
revuelta rew rewis rex rexed rexford rexroad rexroat rexrode rey reybaud reyburn reyer reyes reyesgarcia reyez reymundo reyna reynaga reynalda
reynaldo reynard reynaud reynold reynolds reynosa reynoso reza rezac rezacova rezek rezendes rezkova reznicek reznickova reznik rhames rhea rheault
rheaume rheba rheder rhee rhein rhem rhett rhew rhianna rhiannon rhine rhinehart rhines rho rhoad rhoades rhoads rhoda rhode rhoden rhodes rhodus
rhody rhona rhonda rhone rhoten rhoton rhudy rhue rhymer rhyne rhyner rhynes ria rial rials riana riano riaz ribar ribas ribaudo ribble ribeiro ribera
rica ricard ricarda ricardo ricca riccardi riccardo ricci ricciardi ricciardo riccio ricco riccobono rice richard richarda richards richardson
richarson richart richburg riche richelle richerson richert richeson richey richie richins richison richman richmond richner richter richtr richtrova
richwine rick rickabaugh rickard rickards ricke rickel rickels ricker rickerson rickert ricketson rickett ricketts rickey ricki rickie ricklefs
rickman ricks ricky rico ricotta riddell ridder riddick rideau rideaux riden ridener ridenhour ridenour rideout ridge ridgell ridgely ridgeway ridgley
ridgway ridinger ridings ridley ridlon ridner ridout riebe riebel rieck ried riedel rieder riediger riedinger riedl riedy rief riegel rieger riegle
riegler riehl riehle riek rieke rieken rieker riekmann riel rielly rieman riemann riemenschneider riemer riemersma riendeau riepl riera riermeier
rierson ries riese rieser riess riester rieth riethmuller rietmuller rietscher rieves riffe riffel riffey riffle rifkin rigaud rigby rigdon rigg
riggan riggenbach riggi riggin riggins riggio riggle riggleman riggs riggsbee rigler rigney rigo rigoberto rigsbee rigsby riha rihova rijo rikard rike
riker rikki riley rill rima rimel rimer rimes rimmer rina rinaldi rinaldo rinard rinck rincon rincones rindfleisch rine rineer rinehart rinella riner
rines riney ringel ringer ringgold ringle ringler ringo ringwald rini rinke rinker rinn rio riojas riolo rion riopelle riordan rios rioux ripa ripka
ripken ripley ripp rippe rippee rippel ripper ripperger rippetoe rippey rippin ripplinger rippy riquelme risa risch risenhoover rish rishel risher
risinger riske risko risley risner riso rison rispoli risse risser rist ristau rister ristow rita ritacco ritch ritchey ritchie ritenour riter ritesh
ritosek ritschel ritsema ritt rittenberry rittenhouse ritter rittweg ritz ritzman riva rivadeneira rivard rivas rivenbark river rivera rivero riveron
riveros rives rivette riviera riviere rivka rivkin rix rizer rizk rizo rizvi rizza rizzi rizzo rizzoli rizzolo rizzuto roa roache roan roane roark
roat roath roba roback robaina robak robards robare robarge robb robben robbi robbie robbin robbins robbs robby robbyn robel robena roberds roberge
roberson robert roberta roberti robertina roberto roberts robertson robeson robey robichaud robichaux robicheaux robidoux robie robillard robin robina
robinett robinette robinson robison robitaille roble robledo roblero robles robnett robson robt robuck roby robyn roca rocca rocchio rocco roch rocha
roche rochefort rochel rocheleau rochell rochelle rochester rochette rochford rochin rochon rocio rockafellow rocke rockefeller rockett rockey
rockhill rockhold rockmeier rockwell rockwood rocky rod roda rodak rodan rodarte rodas rodd rodda rodden roddy rodehau rodeheaver rodela rodelo roden
rodenbaugh roder roderick roderik roderyk rodes rodewald rodger rodgers rodica rodiger rodin rodkey rodman rodney rodolfo rodolphe rodowski rodrick
rodriges rodrigez rodrigo rodrigue rodrigues rodriguez rodriguezgarci rodriguezlopez rodriguezperez rodriques rodriquez rodwell roeber roebuck roecker
roedel roeder roehl roehm roehr roehrich roehrig roel roell roelofs roemer roen roepke roesch roeser roeske roesler roesner roessler roettger roff
rogahn rogala rogalski rogan rogel rogelio roger rogers rogerson roggatz rogge roggenbuck rogoff rogowski roh rohan rohana rohde rohe rohit rohl
rohlander rohleder rohlfing rohlfs rohling rohloff rohm rohman rohn rohner rohr rohrbach rohrbacher rohrbaugh rohrer rohrig rohrs rohwer roig rojas
rojek rojero rojo rokhaya rokossa roksana rolan roland rolanda rolande rolando roldan roleder rolen roley rolf rolfe rolfes rolfson rolin roling
rolison rolland rolle rollerson rolley rollin rollings rollins rollinson rollison rollman rollo roloff rolon rolph rolston rom roma romaguera romain
romaine roman romana romane romanelli romanello romani romanita romano romanoff romanowski romans romanski rombach romberg romberger rome romelia
romeo romer romero romesburg romig romina romine romines rominger romito rommel romney romo romona romuald romul romulus romy ron rona ronald ronaldo
ronan ronayne ronco ronda rondeau rondon rone roney rong roni ronja ronk ronke ronna ronni ronnie ronning ronny ronquillo roob rood rooke rooker
rooney roop roorda roos roosa roose roosevelt roper ropp roque roquemore rorabaugh rorick rorie rorrer rory ros rosa rosado rosal rosalba rosalee
rosales rosalez rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosamunda rosana rosann rosanna rosanne rosano
rosaria rosario rosas rosati rosato rosaura rosbach rosberg rosborough rosca rosch roschinsky roscoe rose roseann roseanna roseanne roseberry roseboro
roseborough rosebrock rosecrans rosel roselee roselia roselin roseline rosell rosella roselle roselli rosello roselyn roseman rosemarie rosemary
rosemond rosen rosena rosenau rosenauer rosenbalm rosenbauer rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom rosenblum rosenburg
rosencrans rosenda rosendahl rosendale rosendo rosene rosenfeld rosenfield rosengarten rosengren rosenkranz rosenlund rosenow rosenquist rosensteel
rosenstein rosenthal rosenzweig roser rosero rosete rosetta rosette rosetti rosia rosiak rosie rosiles rosillo rosin rosina rosinski rosio rosita
rosko rosksch roslyn rosman rosner ross rossana rossano rossbach rossberg rossell rosselli rosser rossetti rossi rossie rossignol rossini rossiter
rossler rossman rosso rosson rossow rost rostislav rostislava rostro rosu rota rotaru rotella roten rotert roth rothberg rothe rothenberg rothenberger
rother rothermel rothfuss rothgeb rothman rothrock rothschild rothstein rothwell rotimi rotman rotolo rotondi rotondo rott rottenberg rotter rottger
rottinghaus rottman rotunno rotz roubal roubalova rouch roudebush rougeau rought roughton rouillard rouleau roulhac roundtree roundy rounsaville
rountree roupe rourke rous rouser rousey roush rousova rousseau roussel roussell routh routhier routon routson routt roux rovena rovira rowan rowand
rowbotham rowden rowe rowell rowen rowena rowland rowlands rowles rowlett rowlette rowley rowse rowser rowsey rowton roxana roxane roxann roxanna
roxanne roxas roxelana roxie roxy roy royal royall roybal royce roye royer roylance royle roys royse royster royston roza rozalia rozalie rozalinda
rozamunda rozana rozanne rozanski rozas rozeboom rozek rozell rozella rozelle rozema rozier rozina rozita rozman rozo rozsypal rozsypalova rozvita
rozycki rozzi rua ruan ruane ruano ruark rubalcaba rubalcava rubeck rubel ruben rubens rubenstein rubi rubiano rubie rubin rubino rubinstein rubio
ruble rubright ruby rubye rucci ruch ruchika rucinski ruck ruckdeschel rucker ruckle ruckman rucks rud ruda rudd ruddell ruddick ruddock ruderman
rudiger rudin rudisill rudloff rudman rudnick rudnicki rudolf rudolfa rudolfina rudolfova rudolph rudra rudy rudzinski rudzki rueb rueben ruech
ruecker rueckert rueda ruedas ruegg ruehl ruehle ruel ruelas ruesch rueter ruf rufener ruffalo ruffin ruffino ruffner ruffo ruffolo rufina rufino rufo
rufus ruge ruger rugg ruggeri ruggieri ruggiero ruggles rugh ruh ruhe ruhl ruhland ruhlman ruhnke ruis ruiz rukhmani rukmin ruland ruley rulli rullo
rumbaugh rumer rumery rumfelt rumley rummel rummell rumore rumpf rumph rumsey rund runde rundell rundle rundquist runge runion runions runk runkel
runkle runnells runnels runnion runolfsdottir runolfsson runte runyan runyon ruocco ruoff ruotolo rupard rupe rupert rupinder ruple rupp ruppe ruppel
ruppert rupprecht ruprecht rus rusch rusher rushford rushin rushlow rushton rusin rusk ruskin ruslan rusnak russ russel russell russi russin russo
russom russum rustad rustin ruston rusty rusu ruszkowski ruta rutan ruter ruth rutha ruthann ruthanne ruthe rutherford ruthie rutigliano rutkowski
rutland rutledge rutt rutten rutter rutz ruud ruvalcaba ruvolo rux ruxanda ruxandra ruybal ruyle ruzek ruzena ruzicka ruzickova ruzkova ryall ryals
ryan ryann ryans ryba rybak rybar rybarczyk rybarova ryberg rybicki rybolt rybova ryckman ryczek rydberg rydell ryden ryder rydl rydlova rydzewski
ryer ryerson ryjikh ryker rylan ryland rylander ryle rylee ryleigh ryles ryley rylie ryman rymer rynders rynearson rynn ryon rys rysava rysavy ryser
ryszard ryu ryzih rzepka saab saad saal saar saarbrucken saari saathoff saavedra saba sabado sabala sabaly saban sabater sabatini sabatino sabato
sabau sabb sabbagh sabdat sabedra sabel sabella saber sabia sabillon sabin sabina sabine sabino sabio sabir sablan sable sabo sabol sabourin sabra
sabrina sabryna sacchetti sacco saccone sacha sachdev sachdeva sachiko sachin sachs sachse sackett sackman sacramento sada saddler sade sadeghi sadek
sadie sadik sadilek sadilkova sadio sadiq sadler sadlowski sadowski sadowsky sadye saechao saeed saeger saelee saenz saephan saephanh saer saetern
saeteurn saez safar safarik safarikova safarova saffell saffer saffold safford safi safiatou safietou saflanis safo safran safranek safrankova safta
sagafe sagan sagar sagastume sage sagers sagna sago sagonas sagrero sagun saha sahagun saheed sahel sahin sahli sahm sahner sahni sahota sahr sahra
sahu sai saia saidi saige saiki saile sailer sain saindon saine saini sainsbury saintfleur saintil saintjean saintlouis saintvil sainvil sainz sais
saito saitta saiz sajdak sak sakai sakamoto sakanashi sakata sakho sakowski saks sakurai sal sala salaam saladin saladino salado salah salahuddin
salais salaiz salako salam salama salamanca salameh salami salamon salamone salamoun salas salasar salata salaz salazar salce salceda salcedo salcido
saldana saldarriaga saldierna saldivar saleem saleh salehi salek salem salemi salena salerno salgado salguero salib saliba salido salif salih salim
salimata salimatou salina salinas saling salinger saliou salisbury salkova sall sallee salley sallie sallis salloum salls sally salm salma salman
salmeron salmi salnikov salo salois salome salomea salomena salomey salomon salomone salomoun salone salonga salow salsberry salsbury salsman salters
salto saltsman saltz saltzman salva salvador salvaggio salvati salvatierra salvato salvatore salvi salvia salvino salvo salvucci salwator saly
salyards salyer salyers salzano salzer salzman salzmann salzwedel sam sama samaan samad samaha samaniego samano samanta samantha samara samaroo
samatha samayoa samb samba sambe sambou sambrano sameer samek samella samet samford sami samia samir samira samkova sammarco sammartino sammert sammie
sammis sammon sammons samms sammy samo samons samonte samora sampaio sampath sampedro sampley sampsel sampsell sampson samra sams samsel samson samual
samudio samuel samuela samuels samuelson sana sanabria sanagustin sanborn sanches sanchez sanchezgarcia sanchezlopez sancho sanda sandage sandahl
sandana sandate sandberg sande sandee sandeep sandefur sandel sandell sanden sander sanderford sanderlin sanders sanderson sandford sandgren sandhu
sandi sandidge sandie sandiego sandifer sandiford sandin sandino sandler sandlin sandmann sando sandobal sandor sandova sandoval sandoz sandquist
sandra sandridge sandrine sandro sandrock sandstrom sandt sandu sandusky sandvig sandy sanfilippo sanford sangalang sanger sangha sangster sanguinetti
sanja sanjay sanjose sanjuan sanjuana sanjuanita sanka sankar sankaran sankey sanks sanmartin sanmiguel sanna sanner sannes sannicolas sano sanon
sanora sanpedro sanroman sans sansbury sansing sansom sanson sansone sansoucie sant santa santaana santacroce santacruz santamaria santana santander
santangelo santaniello santarelli santee santella santelli santerre santi santiago santibanez santiesteban santillan santillana santillanes santillano
santilli santillo santina santini santino santistevan santizo santo santoni santora santore santoro santos santosh santoyo santucci sanusi sanville
sanya sanz sanziana sanzone sao saperstein saphira sapien sapienza saporito sapp sappington saputo sara sarabia saraceno saracino sarada saragosa
sarah sarai saraiva sarala saran saraswati saravia sarbu sarceno sardina sardinas sardo sargeant sargent sargsyan saric sarina sarinana sarisha sarita
sarka sarkar sarker sarkis sarkisian sarkissian sarkisyan sarla sarles sarlota sarmento sarmiento sarna sarno sarnowski saroja sarpong sarr sarracino
sarratt sarria sarris sarro sarsfield sartain sarti sartin sartor sartori sarvari sarver sarvin sarvis sarwar sasaki sascha sasek sasha saskia saskie
saskova sass sassaman sassano sasse sasser sasso sasson sastre satchell satcher sater sather satish sato satre sattar sattelmaier satter satterfield
satterlee satterly satterthwaite satterwhite sattler saturn saturnin saturnina satyen sau sauber sauceda saucedo sauder sauer sauerland sauers
sauerwein saul saulnier sauls saulsberry saulsbury saulter saulters saum saumweber saunders saundra saunier saur sauro sauseda sausedo sauser sauter
sautter sauvageau sauve sauveur sava savage savala savanah savanna savannah savant savard savarese savary savas savastano savedra savel savell savery
saveta saviano savidge saville savin savina savini savinien savino savinon savio savion savoca savoia savoie savory savoy savu sawa sawatzky sawaya
sawayn sawhney sawicki sawin sawtelle sawyer sawyers sax saxby saxe saxena saxon saxona saxton sayavong saye sayed sayegh sayer sayers sayler sayles
saylor saylors sayre scaccia scaduto scaffidi scafidi scaggs scaglione scaife scala scalera scalf scali scalia scalise scallan scally scalzo scanlan
scanlon scannell scarano scarberry scarboro scarborough scarbro scarbrough scarcella scardina scardino scarlett scarola scarpa scarpelli scarpino
scates scaturro scavarda scavo scavone scc scearce scerbo schaab schaad schaaf schaal schaap schaar schabel schaber schacher schacht schachter schack
schad schade schaden schadt schaefer schaeffer schaer schafer schaff schaffarzik schaffel schaffer schaffner schahbasian schaible schalk schall
schaller schamber schamberger schaner schaning schank schantz schanz schaper schapiro schardt scharf scharff schatz schatzman schau schaub schauer
schauf schaum schaumburg schaus schechter scheck schecter schedler scheel scheele scheeler scheer scheerer scheetz scheff scheffel scheffer scheffler
scheib scheibe scheiber scheible scheid scheidegger scheider scheidler scheidt schein scheiner schejbal schejbalova schelk schell schellenbeck
schellenberg scheller schelling schembera schembri schemmel schempp schena schenck schendel schenk schenkel schenker schepers schepis schepp scher
scherbarth scherer scherf schermerhorn scherr scherrer schersing schertz scherz schettler scheu scheuer scheuerman scheuermann scheurer scheuring
schewe schexnayder scheytt schiano schiavo schiavone schick schieber schiefelbein schiefer schiele schielke schier schieskow schiess schifano schiff
schiffer schiffman schild schildhauer schilke schill schillaci schiller schilling schillinger schiltz schilz schima schimke schimmel schimmer schimpf
schindler schindzielorz schinner schipper schippers schirmer schiro schirrmeister schisler schissler schlabach schlachter schlagel schlager schlangen
schlater schlatter schlawitz schlecht schlechtweg schlee schlegel schleich schleicher schleif schleifer schlemmer schlenker schlenoff schlesinger
schley schlicher schlicht schlichter schlichting schlick schlink schlitzer schloemer schloss schlossberg schlosser schlueter schluter schmahl schmaltz
schmalz schmalzle schmeler schmeling schmeltzer schmelzer schmick schmid schmidgall schmidlin schmidt schmidtchen schmidtke schmidtova schmieder
schmit schmitt schmitz schmoll schmoyer schmuck schmucker schmuhl schmutz schnabel schnarr schneck schnee schneeberger schneider schneiderman
schneidrova schnell schnelle schneller schnelting schnepf schnepp schnider schnieder schniedermeier schnieders schnitzer schnitzler schnoor schnur
schnurer schnurr schober schoberg schoch schock schockel schoen schoenbeck schoenberg schoenberger schoenborn schoenecker schoeneman schoener
schoenfeld schoenfelder schoenherr schoening schoenrock schoff schofield scholastika scholastique scholes scholl scholle scholten scholtes scholtz
scholz schomaker schomburg schomer schommer schon schonball schonbeck schonberg schondelmaier schonebeck schonenberger schonfeld schonherr schonlebe
schoof schoolcraft schooler schooley schoolfield schoon schoonmaker schoonover schopp schoppe schor schorr schott schottmann schotz schouren schouten
schow schowalter schrack schrader schraeder schrag schrage schram schramm schrank schrantz schrecengost schreck schreckengost schreffler schreiber
schreier schreiner schreiter schreyer schriber schrieber schriefer schrier schriever schrimsher schriner schriver schrock schroder schroeder
schroepfer schroer schroeter schroll schrom schroth schroyer schrum schrupp schryver schubert schuch schuchardt schuchman schuck schueler schuelke
schueller schuerman schuermann schuessler schuett schuette schuetz schuff schug schuh schuhaj schuld schuldt schulen schulenberg schuler schulist
schull schuller schulman schult schulte schultes schultheis schultz schultze schulz schulze schum schumacher schumaker schuman schumann schumer schumm
schunk schupbach schupp schuppe schuppel schur schuri schurman schurr schussler schuster schut schutt schutte schutter schutz schutze schuyler schwab
schwabe schwager schwalbach schwalbe schwalm schwan schwanbeck schwandke schwandt schwanitz schwanke schwantes schwanz schwark schwarthoff schwarting
schwartz schwartzberg schwartzkopf schwartzman schwarz schwarze schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweers schweiger schweigert
schweikert schweisfurth schweiss schweitzer schweizer schwendeman schwenk schwenke schwenn schwennen schwerdtfeger schwerdtner schwerin schwichtenberg
schwidde schwieger schwieterman schwimmer schwind schwindt schwing schwinn schwirkschlies schwuchow sciacca sciandra scianna sciarra sciarrino
scibelli scimeca sciortino scipio scipione scism sciulli sclafani scobee scoby scofield scoggin scoggins scogin scola scolaro scoles sconiers sconyers
scot scotland scott scotti scottie scotto scotton scotty scout scouten scovel scovill scoville scranton scriber scribner scritchfield scriven
scrivener scrivens scrivner scroggin scroggins scroggs scruggs scudder scuderi scull sculley scullin scullion scully scurlock scutt seabaugh seaberg
seaberry seabolt seaborn seabrook seabrooks seabury seager seagle seago seagraves seale seales sealey sealock sealy seamans seamon seamons seamster
seamus sean searcy searfoss searight searl searle searles searls sease seaton seaver seavey seawell seawright seay sebastian sebastien sebek sebela
sebelova sebesta sebestian sebestova sebkova sebree sebrina sebring sechler sechrest sechrist seck seckinger seckman seckou secor secord secrest
secrist secundino seda sedam sedano sedberry seddon sedeno seder sedgwick sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova
sedlock sedor sedova sedrick sedrik sedwick seeber seefeldt seeger seegers seegmiller seekins seel seeley seelig seely seelye seema seeman seemann
seery seese seevers seewald sefcik sefton segal segall segar segarra segars seger segers segilola segnane sego segolene segovia segoviano segraves
segrest segui seguin segundo segunmaru segura sehgal sehls sehnal sehnalova seib seibel seiber seibert seibold seid seide seidel seiden seiders seidl
seidler seidlova seidman seidner seifert seifertova seiffert seifried seigel seigle seigler seiler seim sein seip seipel seiple seipp seiter seitz
seitzinger sek sekanina sekaninova sekhon sekinat sekou sekula selam selander selby selden selders seldon selena selene selfridge selig seligman selim
selin selina selinger selk selke sellars selle selleck sellman sellner selma selman selmer selmon selph seltzer selva selvage selvaggio selvey
selvidge selzer semaan seman semenica semerad semeradova semien semih seminara seminario semisch semler semmler semon semones semple semrau sen sena
senaida senat senatore sencion sene seneca senecal senegal senese seney senft seng senger senghor sengupta senk senkel senko senkova senn senne
sennett sensabaugh sensenig senta sentell senter senters sentz seo sepe sepeda seppala september sepulvado sepulveda sequeira sera serafin serafina
serafini serafino serano seraphin serban serbin serda serena serenity sereno serenus serfass serge sergej sergent sergey sergi sergio sergiu sergiusz
serhii serina serino serio serita sermeno serna serpa serpas serpico serr serra serrano serrao serrata serrato serratos servac servais servantes
servellon servin servis serviss sesay seshadri sesma sessa sessler sessoms sessums sestak sestakova sestito seth sethi setliff seto setser setsuko
setty setzer seubert seufert sevcik sevcikova severa severin severina severine severino severn severns severova severson severt sevier sevigny sevilla
sevillano seville sevin sevy sewald sewall seward sewell seweryn sexton seybert seybold seydi seydou seye seyfert seyfried seyler seymore seymour
seynabou sforza sgro sgroi sha shaban shabazz shackelford shackleford shackleton shad shadden shaddix shade shadle shadley shadowens shadrick shadwick
shae shaeffer shafer shaff shaffer shaffner shafi shah shahan shaheed shaheen shahid shahin shahzad shai shaik shaikh shain shaina shaker shakespeare
shakia shakir shakira shakita shakoor shakti shakuntala shakya shala shalabi shalanda shalewa shallcross shalom shalon shalonda shambaugh shamblin
shamburger shameka shamika shamoon shamoun shamp shan shana shanae shanahan shand shanda shandi shandra shands shane shaneka shanel shanell shanelle
shaner shaneyfelt shang shanholtz shani shania shanice shanie shanika shaniqua shanita shaniya shank shankar shanker shankle shankles shanklin shanks
shanley shanmugam shanna shannan shannon shanny shanon shanta shantae shantanu shantay shante shantel shantell shantelle shanti shantz shany shao
shapiro shapley shappell shaquana shaquita shara sharan sharber sharda sharee shareef sharell sharen sharer shari sharice sharie sharif shariff
sharifi sharika sharilyn sharita sharkey sharla sharleen sharlene sharlow sharma sharmaine sharman sharmila sharolyn sharon sharonda sharp sharpe
sharples sharpless sharpley sharpton sharri sharrock sharron sharrow shartzer sharyl sharyn shashi shashikala shasta shatley shatto shattuck shatzer
shaub shaughnessy shaul shaulis shaull shaun shauna shaunda shaunna shaunta shaunte shaurya shavon shavonda shavonne shaw shawana shawanda shawanna
shawley shawn shawna shawnda shawnee shawnna shawnta shawver shay shayla shaylee shayna shayne shazeer shea shead sheaffer sheahan shealey shealy
shean sheard shearer shearin shearman shearon sheats sheba sheckler shedd shedrick sheeder sheedy sheehan sheehy sheela sheeler sheeley sheely sheena
sheeran sheerin sheesley sheetz sheff sheffer sheffey sheffield sheffler shehadeh shehan shehata sheikh sheila sheilah sheilds shekoni shela shelba
shelburne shelby shelden sheldon sheley shelia shella shellabarger shellenbarger shellenberger shelley shellhammer shelli shellie shellman shelly
shelnutt shelor shelton shemar shemeka shemika shemwell shen shena shenberger sheneman sheng shenika shenita shenk shenna shenouda shenoy shepard
shepardson sheperd shephard shepler shepley sheppard shepperd shepperson sher shera sherard sherbert sherburne sheree sherell sherer sherfield sheri
sherice sheridan sherie sherika sherill sherilyn sherise sherita sherk sherlene sherley sherlock sherly sherlyn sherman sheron sherpa sherrard
sherrell sherrer sherri sherrick sherrie sherril sherrill sherrod sherron sherrow sherry sherryl shertzer sherwin sherwood shery sheryl sheryll sheth
shetler shetterly shetty shevchenko shevchuk shevlin shew shewmake shewmaker shi shibata shibley shick shideler shidler shieh shiela shields shiels
shier shiffer shifflet shifflett shiflet shiflett shifrin shih shila shiley shill shilling shiloh shilpa shilts shim shima shimabukuro shimada shimek
shimer shimizu shimko shimkus shimmel shimon shimp shin shinall shinault shinde shindler shiner shingler shingleton shinkle shinn shinnick shipe
shipley shipman shipp shippee shippey shippy shipton shira shirah shirazi shirely shireman shires shirey shirisha shirkey shirl shirlee shirleen
shirlene shirley shirly shiroma shisler shiu shiv shivakari shive shively shives shizue shizuko shklovsky shkuro shoaf shoaff shobe shobhana shockey
shockley shoemake shoemaker shoff shoffner shofner shogren shohei shola sholar sholes sholl shomo shon shona shonda shondra shongwe shonk shonkwiler
shonna shonta shoop shoopman shope shor shorb shorey shortell shortridge shortt shorty shoshana shott shotts shotwell shoults shoultz shoun shoup
shouse shover showalter showell shrader shreeve shreffler shresth shrestha shresthi shreve shreves shrewsberry shrewsbury shreya shreyashi shridevi
shriner shrishti shristi shrivastava shriver shrock shroff shropshire shrout shroyer shrum shryock shu shubert shubha shubham shubhaprada shubin shue
shuey shufelt shuff shuffler shuford shugars shugart shukla shuler shull shulman shultis shults shultz shum shumake shumaker shuman shumard shumate
shumpert shumway shunk shupe shuping shupp shurtleff shurtz shuster shute shutt shuttleworth shutts shwet shyann shyanne shyla sia siano sias sibert
sibiya sibley sibrian sibyl sibyla sibylle sica sicairos sicard sicilia siciliano sickels sickler sid sida siddall siddarth siddhartha siddhi siddhran
siddiqi siddique siddiqui siddons sidebottom sidell sideris siders sidhu sidibe sidney sidoine sidon sidonia sidonie sidor sidoti sidwell sidy siebel
sieben siebenaler sieber siebert siebold sieck siedlecki siefert siefken siefker sieg siegal siegel siegenthaler sieger siegert siegfried siegle
siegler siegling siegmund siegrist sielemann siemens siemer siemers siemon siems siener sienkiewicz sienko sienna sieracki sieradzki sierra siers sieu
sievers sievert siewert sifford sifuentes sigala sigebert sigel sigelman sigfrid sigg siggers sigismond sigler sigley sigman sigmon sigmund signe
signor signore signorelli sigrid sigrist siguenza sigurd siharath sihler sijuade sikes sikkema sikora sikorova sikorski silas silbaugh silber
silberman silbernagel silcott silcox sileo siler siles silfies silguero silhava silhavy silja silkwood sillah sillas siller silliman silmon silsby
silva silvan silvana silvas silveira silvera silverberg silvere silveria silverio silverman silvernail silverstein silverthorn silvester silvestr
silvestre silvestri silvestro silvey silvia silvian silviana silvie silvis silviu silvius sim sima simacek simackova simak simakova simanek simankova
simard simas simcik simcikova simcoe simcox sime simecek simeckova simek simental simeon simeona simeone simerly simes simi simic simien similoluwa
simina simington simion simionescu simisola simkins simko simkova simmerman simmon simmonds simmons simms simo simoes simon simona simonds simone
simoneau simoneaux simonelli simonetti simoni simonian simonis simonne simonova simons simonsen simonson simonton simova simpkins simpson sims simson
simunek simunkova sin sina sinan sinatra sincere sinchi sinclair sindelar sindelarova sindler sindlerova sindt sindy sinegal siner sines singh singhal
singler singletary singleterry singleton singley singson sinh sinha sinica sinja sinkfield sinkler sinko sinn sinnett sinnhuber sinnott sinopoli sinor
sinxi siobhan siordia sipe sipek sipes sipkova siple sipos sipova sipp sippel sipple siqueiros siracusa siragusa sirbu sirena siri sirianni sirineu
siripanich sirmans sirmons sirois siroka siroky sirota sirova sischka sisco sisemore sisk siska siskova sisler sisneros sisney sison sissom sisson
sister sisti sisto sistrunk sitara sitek sithole sitko sitler sittig sitton situ sitz sitzman sitzmann siu sivak sivakova sivakumar sivils sivley
siwek sixt sixta sixte sixtine sixtos sixtus sizemore sjoberg sjogren sjostrom skaar skacel skacelova skaggs skala skalicka skalicky skalova skalski
skarda skarlet skarleta skeels skeen skeens skees skeete skelley skelly skelton skenandore skiba skibicki skibinski skidmore skiff skiles skillern
skillings skillman skinner skipworth skirvin skiver sklar sklenar sklenarova skoczylas skoda skodova skog skogen skoglund skolnick skolnik skoog
skopal skopalova skora skorepa skorepova skorupski skousen skow skowron skowronek skowronski skrabal skrabalova skrivanek skrivankova skrzypczak
skrzypek sky skye skyla skylar skyler skyles skytta slaba slabaugh slaby slade sladek sladka sladkova sladky slagel slager slaght slagle slama slamova
slane slaney slanina slaninova slape slappy slaten slater slaton slattery slatton slaugh slavek slaven slavena slavens slaviboj slavibor slavicek
slavickova slavik slavikova slavin slavka slavoboj slavoj slavomil slavomila slavomir slavomira slawinski slawson slaybaugh slayden slaymaker slayton
slechta slechtova sledd sledge slee sleeman sleeth sleight slemp slentz sletten slevin slezak slezakova slider slifer sligar sliger sligh sliker
slinger slingerland slinkard slinker sliva slivka sliwa sliwinski sloan sloane sloat slocum slocumb sloka slominski slonaker slone sloop sloss slotta
slough sloughter slovacek slovackova slovak slovakova slover slowik slowinski sluder sluka slukova slusarczyk slusher sluss slusser slutsky slye
slyvia smail smale smalley smalling smallwood smaranda smarr smartt smathers smay smead smeal smedley smejkal smejkalova smekal smekalova smelcer
smelley smelser smeltz smeltzer smerda smerdova smet smetana smetanova smid smiddy smidova smidt smieja smil smiley smilla smillie smirnov smit smita
smith smitham smither smitherman smithers smithey smithson smithwick smitley smits smoak smola smolen smolenski smolik smolikova smolinski smolka
smolkova smolova smoot smotherman smouse smoyer smrcka smrckova smriti smrz smrzova smucker smullen smutna smutny smyers smylie smyser smyth smythe
snader snajdr snajdrova sname snapp snarr snavely snay snead sneath snedden sneddon snedeker snee sneed snelgrove snell sneller snellgrove snelling
snellings snelson snethen sniffen snively snoddy snodgrass snoke snook snooke snover snowberger snowden snuggs snyder soare soares sobczak sobczyk
sobeck sobek sobel soberanes soberanis sobeslav sobeslava sobieraj sobieski sobkova sobocinski sobol sobolewski soboll sobota sobotka sobotkova
sobowale socarras socha sochacki sochor sochorova socia sockwell socorro sodano soden soder soderberg soderholm soderlund soderquist soderstrom sodhi
soe soffer sofia sofie sofronie sofroniev soh sohail sohal sohl sohn soila soileau soisson soja sojka sojkova sok sokhna sokol sokoloff sokoloski
sokolov sokolova sokolowski sokoł sokołowski sokrat sol sola solache solan solana solange solanki solano solares solari solberg solc solcova soldano
solecki soledad solem soler solesbee soley solheim soliday solie soliman soline solis solivan soliz soll sollars sollenberger soller solley sollner
soloman solomon solon solorio solorzano soloway solt soltani soltero soltis soltys solum solveig solveiga som soma somarriba somayaji somer somera
somers somerville somma sommer sommerfeld sommerfield sommers sommerville sommrova somnath somogyi somoza somssich somu sona sondra sones songer soni
sonia sonja sonke sonko sonn sonnabend sonnenberg sonner sonnier sonntag sonny sontag sonya soo sood soohoo sook sookdeo soong soos sooter sooy soper
sopher sophia sophie sopko sorana soraya sorber sorce sorel soren sorensen sorenson sorey sorg sorge soria soriano sorin sorina sorkin soroka sorrell
sorrells sorrels sorrentino sortino sorto sosa sosebee sosnowski sostre sotello sotelo soter sotero soth sotira soto sotolongo sotomayor sottile sotto
sou souare soucek soucie souckova soucy souder souders souffrant soukup soukupova soule soules souleymane soumare sousa souter southall southard
souther southerland southers southwell southwick southwood southworth souto souza sova sovova sowa sowande soward sowards sowden sowder sowders sowell
sowers sowinski sowle sox soyinka soza sozzi sołtys sołtysiak spacek spacil spacilova spackman spackova spada spadafora spadaro spadoni spady spaeth
spafford spagnola spagnoletti spagnoli spagnolo spagnuolo spahn spahr spaid spain spainhour spake spalding spang spangenberg spangler spanier spann
spano spanos sparacino sparacio sparano sparber spargo sparkman sparks sparling sparr spataro spates spath spatola spatz spaulding speake speakman
spearman spears speas specht speciale speckman spector speece speegle speelman speer speers spees spehar speicher speidel speight speights speir
speirs speiser spellman spelman spelmeyer speltz spence spencer spendlove spengler spenser spera speranta speranza sperber sperl sperling spero sperry
speth spicer spicher spicka spickler spickova spidell spidle spiegel spiegelburg spieker spielman spielvogel spier spiering spiers spiess spieth
spiewak spight spigner spiker spilker spillane spiller spillers spillman spilman spina spinale spindler spinella spinelli spink spinka spinks spinner
spinney spino spinosa spira spiro spirydion spisak spitler spittler spitz spitzer spitzmuller spiva spivack spivak spivey splawn splichal splichalova
spofford spohn spohr sponaugle sponseller sponsler spooner spoor sporer sporrer sposato sposito spoto spottel spotts spradley spradlin spradling
spragg spraggins sprague spraker spranger sprankle spratley spratlin spratt sprayberry sprecher spreitzer sprenger sprenkle spriggs springer
springfield springman springstead springsteen springston sproat sproles sprott sproul sproule sproull sprouse sprow sprowl sprowls spruell spruiell
spruill sprunger spurgeon spurgin spurlin spurling spurlock spurna spurny spurr spurrier spytihnev squibb squier squillace squillante squyres sramek
sramkova srb srbova srey sridhar srinivas srinivasan sriram srivastava sroka staab staats stabile stacee stacey stach stachowiak stachowicz stachowski
stachura stachurski staci stacia stacie stackhouse stackpole stacy stadelman stadler stafford stager stagg staggs stagner stahl stahle stahler stahley
stahlman stahly stahr staib staicu staiger stainback stainbrook staker stalcup stalder staley stalker stallard stallcup staller stallings stallman
stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh stamey stamm stamos stamour stamper stampley stan stana stanaland
stanard stanback stanberry stanbery stanca stancil stanciu stancu stanczak stanczyk standen stander standifer standiford standish standlee standley
standridge stanek stanescu stanfield stanfill stanford stang stange stangel stanger stangl stangle stanhope stanich stanifer stanimir staniow stanish
stanislas stanislav stanislava stanislawski staniszewski stanisław stanisławski stanke stankiewicz stanko stankova stankus stanley stannard stano
stansberry stansbury stansel stansell stansfield stanton stanwood stanzione stapleton stapley stapp stara starbird starbuck starcher starck starek
stark starke starkes starkey starkova starks starkweather starla starling starman starner starnes starns starr starrett stary stasia stasiak stasik
stasko stasta stastna stastny staszak staszewski staten statham statler staton statz staub stauber staubin stauch staudinger staudt stauffacher
stauffer staunton stauss stavropoulos stavros stawicki stayer stayton staza stcharles stclair stclaire stcyr stdenis stead steadham steadman steagall
stearman stearn stearns stebbins steber stec stecher stechschulte steck steckel stecker stecklein steckler steding stedman steed steedley steege
steele steeley steelman steely steen steere steeves stefan stefana stefanelli stefanescu stefani stefania stefaniak stefanick stefanie stefanik
stefanko stefano stefanova stefanski stefany stefek steffan steffanie steffen steffens steffensen steffes steffey steffny steffy stefkova stefl
steflova stegall stegeman steger stegman stegner stehle stehlik stehlikova stehr steib steichen steidl steier steigauf steiger steigerwald steil
steimel steimle stein steinbach steinbacher steinbeck steinberg steinberger steinborn steinbrecher steinecke steiner steinerova steinert steinfeld
steinhardt steinhart steinhauer steinhaus steinhauser steinhoff steininger steinkamp steinke steinle steinman steinmann steinmetz steinmeyer steitz
stejskal stejskalova stela stelian steliana stelkens stell stella stellato steller stelling stelly stelmach stelter steluta stelzer stembridge stemen
stemm stemper stempien stemple stenberg stencel stender stene stengel stenger stengl stennett stennis stensland stenson stensrud stenstrom stenzel
stepan stepana stepanek stepanian stepanie stepanka stepankova stepanov stepanova stepanyan stephaine stephan stephane stephani stephania stephanie
stephans stephany stephen stephenie stephens stephenson stephine stephnie stephon stepien stepney stepniak stepp steppe steptoe sterba sterbova sterk
sterkel sterling stermer sternberg sterrett stetler stetson stetter stettler stetz steuber steuer steuk steury steve steven stevens stevenson stever
steverson steves steveson stevie stewart steyer stfleur stgeorge stgermain stgermaine sthilaire stibor stiborova stice stich stickel stickle stickles
stickley stickney stidham stieber stiedemann stief stiefel stiegler stier stiers stierwalt stifel stiffler stigall stiger stigler stiles stille
stilley stillings stillman stillson stillwagon stillwell stilson stiltner stilwell stimac stimmel stimpson stimson stina stinchcomb stine stiner
stines stingley stinnett stinnette stinson stipe stipp stires stirewalt stirling stiteler stites stith stitt stitzel stiver stivers stiverson
stjacques stjames stjean stjohn stjulien stjuste stlaurent stlawrence stlouis stmarie stmartin stobaugh stobbe stober stockard stockbridge stockdale
stocker stockert stockham stockinger stockman stockstill stockton stockwell stoddard stoddart stodghill stodola stoeckel stoecker stoehr stoffel
stoffer stogner stogsdill stohr stoian stoica stojan stojmir stokely stoker stokes stokke stoklasa stoklasova stokley stolarczyk stolarski stolberg
stoll stolle stoller stollings stolp stolte stoltenberg stoltz stoltzfoos stoltzfus stolz stombaugh stone stonebraker stoneburner stonecipher stoneham
stonehouse stoneking stoneman stoner stonerock stonesifer stonestreet stoney stonge stookey stooksbury stoots stopka stoppler storch storck storer
storey storie storl storlie storm storment stormer storp storrer storrs storti storts stortz storz stotler stott stottlemyer stotts stotz stoudemire
stouder stoudt stouffer stough stoughton stoute stoutjesdijk stovall stover stowe stowell stower stowers stoy stoyanov stpeter stpierre stracener
strachan strack stracke strader stradford stradley stradling strahan strahl strahm straka straker strakova straley strandberg strang stranska stransky
strasburg strassburg strasser strate stratford stratman stratmann stratton straub straube strauch straughan straughn straughter straus strausa
strausbaugh strause strauser strauss strausser strawbridge strawder strawderman strawn strawser strayer strayhorn streater streb strebel streck
strecker streese streeter streetman streett streff strege strehle strehlow streich streicher streiff streit strejcek strejckova streller strelow
streng strey stribling strick stricker strickland stricklen strickler stricklin strider strieder striegel striezel strine stringer stringfellow
stringfield stringham striplin stripling strite strittmatter strnad strnadova strobel strobl stroble strock stroe strogies stroh strohecker strohl
strohm strohmeyer strohschank strom stromain stroman stromberg stromer stroop strope strosin strosnider strother strothers stroud strouhal strouhalova
stroup stroupe strouse strout strouth strozier strub strube struble strunk strunz struss struthers strutz struve stryker strzelczyk strzelecki stuard
stuart stubbe stubblefield stubbs stube stuber stuchlik stuchlikova stucker stuckey stucki stucky studdard studebaker studena studeny studer studley
studnicka studnickova studstill studt stueber stueve stufflebeam stuhr stukes stull stuller stults stultz stumbaugh stumbo stumpf stumph stupka
stupkova sturdevant sturdivant sturgell sturgeon sturges sturgess sturgill sturgis sturkie sturm sturman sturmer sturtevant sturtz stutes stutler
stutsman stutts stutz stutzman styer styers styron sua suanne suarez suastegui suazo subash subedi suber subhash subhashini subhasini subia sublett
sublette subodh subomi subramaniam subramanian subrt subrtova sucha suchanek suchankova sucher sucheta suchomel suchomelova suchy suciu suckow suda
suddarth sudderth suddeth suddreth sudduth sude suder sudeva sudie sudler sudol sue sueann suelen suellen suen suereth suero suess suffa sugarman
sugato sugden sugg suggs sugimoto sugiyama sugrue suh suhr sui suire suiter suitt sujata sujew suk sukanya sukova sulaiman sulaimon sulak sulc sulcova
suleiman sulema suleman suliman sulkowski sullenberger sullenger sullens sullins sullivan sully sult sultana sulzer suma suman sumayyah sumeet sumida
sumiko sumitra sumler sumlin summa summer summerall summerfield summerford summerhill summerlin summerour summers summerville summey summitt summy
sumner sumners sumpter sumrall sumter sun sund sundar sundaram sunday sundberg sunde sundeen sundell sunderland sunderman sundin sundquist sundstrom
sunga suniga sunita sunni sunny sunseri suon suong suppa suppes supplee sur sura surace suraj surampudi surber suresh surette suri suriano suriel
surita surles surma surman surowiec surprenant surratt surrency surrett surth surya suryakant suryakanta suryakantam susa susan susana susann susanna
susannah susanne sushant susheel sushil sushma susi susie suski susko susman sussman sussmann sustaita sustr sustrova susy sutch sutcliffe suter
sutera sutfin suthar suthe sutherland sutherlin sutliff sutphen sutphin sutschet sutter sutterfield suttle suttles sutton suydam suzan suzana suzann
suzanna suzanne suzette suzi suzie suzon suzuki suzy svab svabova svacina svacinova svanda svandova svarc svarcova svatava svatoboj svatobor svatomir
svaton svatonova svatopluk svatos svatoslav svatoslava svatosova svea svec svecova svehla svehlova svejda svejdova sven svendsen svenja svenson
svensson svestka svestkova svetla svetlana svetlik svetlikova svetluse svetozar svitak svitakova svoboda svobodova svozil svozilova swaby swader
swafford swager swaggerty swails swaim swain swales swalley swami swaminathan swamy swanberg swaney swanger swango swaniawski swanigan swank swann
swanner swanson swanstrom swantek swanton swapnil swara sward swarey swarnalata swart swarthout swartout swarts swartwood swartz swartzendruber
swartzentruber swartzlander swarup swasey swassane swayne swayze swearengin swearingen sweatman sweatt swecker swedberg sweeney sweeny sweeting
sweetland sweetman sweetser sweigart sweitzer swensen swenson sweta swett swezey swiatek swicegood swick swider swiderski swierczynski swift swigart
swiger swigert swihart swilley swillims swindall swindell swinehart swiney swinford swingle swink swinney swinson swint swinton switalski switzer
swoboda swofford swogger swoope swope swopes swoyer swyers sybert sybil sybilla syble sydnee sydney sydni sydnie sydnor sydow syed sykes sykora
sykorova sylla sylva sylvain sylvan sylve sylvester sylvestre sylvia sylviane sylvie sylwester sylwia symcox syme symes symington symonds symons
synder synek synkova synthia syreeta syring syrova syrovy sytsma syverson szabo szafranski szalay szasz szatkowski szczepan szczepaniak szczepanik
szczepanski szczerba szczesna szczesniak szczesny szczygieł sze szekely szelag szendrei szeto szewczyk szilagyi szostak szot szucs szulc szwarc szwed
szydlowski szydłowski szymanski szymczak szymczyk szymkowiak szymon szypulka szyszka søren sławinski słowik słowinski tabak tabares tabarez tabatha
tabb tabbert tabea taber tabetha tabitha tabler taboada tabone tabor tabora taborda taborn taborska taborsky tabron tacey tachl tacjana tacker tackett
tackitt tacuri tacy tad tadao taddei taddeo tade tadeas tadeo tadesse tadlock tadros tafelmeier taff taffe tafolla tafoya taft tagg taggart tagle
tagore tague taha taher taheri tahir tahlia tai taillon taina taing taira taisha tait taitano taitt taiwo tajuana tak takach takacs takagi takahashi
takako takata takeda takemoto takeshi takeuchi takisha takyi talamante talamantes talamantez talarico talavera talbert talbot talbott talcott talea
talerico talia taliaferro talisha talita talitha talkington tallant tallarico tallent talley tallman tallon talmadge talmage talon talsma talton talty
talwar tam tama tamala tamang tamar tamara tamas tamashiro tamatha tamayo tamba tambra tamburello tamburro tameika tameka tamekia tamela tamera
tamesha tamez tami tamia tamica tamie tamika tamiko tamina tamino tamisha tamm tammara tammaro tammera tammi tammie tammo tammy tamplin tamra
tamunoemi tamura tan tana tanabe tanaka tanase tancos tancosova tancrede tancredi tandon tandra tandy taneja taneka tanenbaum tanesha tang tangela
tangeman tangen tangney tanguay tanguma tanguy tani tania taniguchi tanika tanirika tanis tanisha tanja tankersley tankred tanksley tann tanna
tannehill tannenbaum tanner tannous tansey tanski tant tantillo tanton tanushree tanushri tanya tao taormina tapan tapanes tapia tapley taplin tapp
tappan tappe tapper tapscott tara tarah tarango tarantino taranto taras tarbell tarbet tarbox tardif tardiff taren tari tarik tarin tariq tarja
tarkington tarleton tarlton tarnovski tarnowski tarpey tarpley tarquinio tarr tarra tarrance tarrant tarsha tartaglia tartt tarun tarver tarvin
tarwater taryn tasche tash tasha tashia tashina tashjian tasia tasker tasnim tassin tassinari tassone tat tata tatana tatar tataru tate tatem tatham
tatiana tatman tatom tatro tatum tatyana taub taube tauber tauer taufratshofer taul taulbee taunton taunya taurean taurin tauscher tavares tavarez
tavenner tavera taveras taverna tavernier tavira tawana tawanda tawanna tawfik tawia tawil tawna tawney tawnya tay taya tayag taylen tayler taylor
tayna tays teachey teachout teagan teagle teague teal teamer teasdale teasley teater tebbe tebo tecson ted tedder teddy tedeschi tedesco tedford
tedrick tedrow teea teegarden teel teena teeple teeples teer teets tefera tefft tegan tegeler tegethof tegtmeier tehrani teich teichman teichmann
teigen teisha teitelbaum teixeira tej tejada tejas tejeda tejera tejumola tekla tekle telfair telfer telford tella telles tellez tellier tellis tello
telly telma temeka temidayo temika temitope temme tempel tempest tempesta tempie templeman templet templeton templin tena tenaglia tenbrink tench
tenenbaum tenesaca tenesha teneyck tenezaca teng teniente tenisha tenley tennant tenner tenney tennie tennille tennison tenny tennyson tenorio
tenpenny teo teobald teodor teodora teodorescu teodorik teodoro teodosia teodoz teodozie teofan teofil teofila teohari teona tep tepe tepla teply
tepper tequila tera terada teran tercero tereasa terenc terence terencius terencjusz teresa terese teresi teresia teresita teressa tereza terezie
terhaar terheiden terhune teri terica terina terisa terlecki ternes terpening terpstra terra terrance terranova terrazas terrebonne terrel terrell
terrence terrero terresa terri terrie terrien terrill terrilyn terrio terriquez terrones terry tertuliano teruya terwilliger terzian tesar tesarova
tesch tescher tesfaye tesh tesha teske tesmer tesoriero tesoro tess tessa tessema tessie tessier tessitore tessler tessman tessmer testa testerman
teston teta teter teti tetrault tetreault tetrick tetsuo tetteh tetzlaff teufel teuscher teves tevin tevis tew tewell tewes tewksbury tewodros tews
texeira texidor tezeno thac thach thacker thackeray thackston thad thaddeus thaggard thai thais thaker thakkar thakur thalea thaler thalia thalman
tham thames thammavong thammavongsa thang thanh thao thapa tharp tharpe tharrington thaxton thayer thayne thea thebeau theberge theda thede thedford
theel theele thein theis theisen theiss thelen thelma theo theobald theodor theodora theodore theodorik theodose theodosie theofan theofil theofila
theola theophile theophraste theresa therese theresia theressa theriault theriot theron theroux therrell therriault therrien thersa thesing thessel
thetford theu theurer theus thi thiam thiao thiaw thibault thibeau thibeault thibeaux thibert thibodaux thibodeau thibodeaux thiede thieke thiel
thiele thielen thielke thielman thiem thieman thiemann thieme thien thierno thierry thies thiessen thieu thigpen thill thilo thimm thind thinh thiomas
thiongane thioub thioune thiry thivierge tho thoa thoai thode thoele thoennes thoi thole tholen thom thoma thoman thomann thomas thomasena thomasina
thomasine thomason thomasson thome thomes thomison thomley thompkins thompson thoms thomsen thomson thomure thon thone thor thora thorben thorburn
thore thoren thoresen thoreson thorge thorman thornberry thornburg thornburgh thorne thornell thornhill thornley thornock thornsberry thornsbury
thornton thorp thorpe thorsen thorson thorstenson thota thrailkill thrall thranhardt thrasher threadgill threatt threet threlkeld thresa thriene
throckmorton throop thrower thrush thu thuan thuat thuc thulin thull thuong thurau thurber thurgood thurlow thurman thurmon thurmond thurow thursby
thurston thust thuy thuyet thweatt thyssen tia tiago tian tiana tianli tianna tiano tiara tibbets tibbetts tibbits tibbitts tibbs tiber tiberi tiberia
tiberio tiberiu tiberius tibor tiburcio tiburcius ticas tice tich ticha tichenor tichomil tichomir tichon tichy ticknor tidball tidd tidiane tidmore
tidow tidwell tiede tiedeman tiedemann tiedt tiedtke tiegs tieman tiemann tiemeyer tien tienda tiep tiera tiernan tierney tierra tiesha tietjen tietz
tietze tieu tifany tiffaney tiffani tiffanie tiffany tiffin tiffiny tifft tift tigges tiggs tighe tigner tignor tigran tigue tijerina tijuana til
tilbury tilda tilden tilford tilghman tilgner tillack tiller tillery tillett tilley tillie tillinghast tillis tillison tillman tillmann tillmon
tillotson tillson tilly tilman tilson tilton tim timberlake timbrook timbs timea timika timko timlin timm timmer timmerman timmermann timmins timmons
timmothy timms timmy timo timoleon timon timotei timotej timoteo timoteus timothee timothy timpe timpson tims timur tina tinajero tinca tinch tincher
tincuta tindal tindall tindell tindle tine tineo tiner tingen tingey tingler tingley tinh tinisha tinkham tinkler tinnell tinney tinnin tino tinoco
tinsley tinson tiongson tiphaine tipler tippens tippett tippetts tippie tippin tippins tippit tipps tipsword tipton tirado tirey tirone tirpak tirrell
tisa tiscareno tisch tischer tischler tischmann tisdale tisdell tish tisha tison titcomb titi titien titilayo titilope tito titsworth tittle tittman
titus tiu tivontschik tiwari tizian tjaden tjark tkach tkachenko tkachuk tkaczyk tlatelpa toader toai toal toan tobar tobben tobe tober tobey tobi
tobia tobias tobiasz tobie tobiloba tobin tobler tobon toby toccara tocci tocco tod todaro todd todor todorov toepfer toews toft tofte toi tokar
tokarski tokarz toke toki tokunaga tokunbo tolan toland tolar tolbert toledano toledo tolen tolentino toler toles tolin toliver tolkien tolle
tollefson toller tolles tolleson tollett tolley tollison tolliver tolman tolosa tolson tolulope toluwalope toluwani toluwanimi tom toma tomaino tomala
toman tomanek tomankova tomanova tomas tomasa tomasek tomaselli tomasello tomasetti tomasi tomasik tomasini tomaska tomasko tomaskova tomasova tomassi
tomasso tomasz tomaszewski tomberlin tomblin tomczak tomczyk tomecek tomeckova tomei tomek tomeka tomeo tomer tomescu tomesova tomey tomi tomic tomich
tomika tomiko tomiloba tomislav tomita tomke tomkins tomko tomkova tomlin tomlinson tommie tommy tommye tomoko tomori tompkins tompson toms tomson
tomys tona tonat tonche tonda tonelli toner tonette toney tong tonge tongsheng toni tonia tonie tonisha tonita tonja tonkin tonn tonnin tono tony
tonya toohey tooke tooker tookes toole tooley toombs toomer toomey toon toone toops toor toothaker toothman tootle tope topel topete topfer topham
topolski topp topper toppin topps tor tora torain toral toran torben torbert torbett torchia torelli torey torgersen torgerson tori torian toribio
torie torio torkelson torkvat tormey tornabene tornatore tornow toro torok torosian torosyan torp torpey torphy torralba torrance torre torrence
torrens torres torrey torrez torri torrico torrie torrisi torsten tortora tortorella tortorici tory toscano tosh tosha toshia toshiko tosi toska toso
tostado toste tosti totaro toth totherow tothova totman toto totten totty touchet touchette touchstone touchton tougas touhey touma toupin toups
touray toure tourville tousignant tousley toussaint tova tovar tovey towanda towe towell towery towey towle towler towles towne towner townes townley
townsel townsell townsend townsley townson towry towsley toy toya toyama toye tozer tozier tozzi tra trabanco trabucco trac trace tracee tracey trach
trachtenberg traci tracie tracy tracz traeger trafford trafton trager trahan traian traina trainor trajan tram tramble tramel trammel trammell
trampeli tran trandafir trang tranh trani tranova transue trant tranter trantham trantow traore trapani trapp trask traub traughber traut trauth
trautman trautmann trautwein travan traver travers traverso travieso travis travnicek travnickova travon traweek trawick traxler traylor traynham
traynor traywick trcka trckova tre treacy treadaway treadway treadwell treanor treasa treaster tredway treece treena treese treff tregar trego treiber
treichel trejo trejos treloar tremain tremaine tremayne tremblay trembley trembly tremmel tremper trena trenary trenholm trent trentham trenton
trepanier treptow tresa tress tressa tressie tressler trester treto tretter treutel treva trevathan trever trevino trevion trevizo trevor trew trexler
trey trezza tri triana triano tribbett tribbiani tribble tricarico trice triche tricia trickett trickey trien trierweiler triet trieu trif trifan
trigg triggs trigo trigueros trillo trilochan trilochana trilok trilokanath trilokesh triloki trimble trimboli trimm trina trindade tringali trinh
trinidad trinity trinkle triola triolo tripathi tripi triplett tripodi tripoli tripp trippe trish trisha triska triskova trisler trista tristan
tristian tristin triston tritt trivedi trivett trivette trnka trnkova trobaugh troche trochez troester trogdon troia troiano troisi trojan trojanova
trojanowski trollinger trombetta trombley trombly tromp troncoso trone trong trosclair trosper trost trostle trotman trott trotta trotter trottier
troup trousdale troutman troutt trovato trowbridge trowell trower troxel troxell troxler troy troyan troyer tru truax truby truc trudeau trudel
trudell trudi trudie trudy trueblood truelove trueman truesdale truesdell truett truex truhlar truhlarova truitt trujillo trula trull truluck truman
trumble trumbo trumbull trung trunnell trunzo truong trupiano truscott truslow truss trussell truter trycia tryon trystan trzcinski trzeciak tsabalala
tsai tsamonikian tsan tsang tsao tschetter tschida tschiers tschirch tschirhart tse tseng tserekh tsering tso tsoi tsosie tsotetsi tsou tsui tsuji
tuan tuana tuason tuazon tubb tubbs tubman tucci tucciarone tucek tuch tucholke tucker tuckett tuckova tudor tudora tudorache tudorita tudose tudosia
tudow tue tuel tuell tufano tuff tuggle tugwell tuite tukes tula tuley tull tuller tulley tullier tullis tullo tulloch tullock tullos tully tuma
tumbleson tumblin tumey tumlin tumlinson tumminello tumova tun tung tungate tunis tunison tunnell tunney tunstall tuohy tuong tupa tupou tupper turan
turano turay turberville turbeville turbyfill turcios turco turcotte turcu turecek tureckova turek turenne turgeon turi turk turkova turley turlington
turman turnage turnbaugh turnbough turnbow turnbull turner turney turnipseed turnmire turnquist turold turpen turpin turra turrell turrentine
turrubiartes turrubiates tursi turton turvey tusa tuschmo tushar tusing tussey tussing tustin tuten tuthill tutt tuttle tutu tutwiler tuy tuyen tuyet
tvrda tvrdik tvrdikova tvrdy twaddle twana twanda twanna twardowski twedt tweedie tweedy tweneboa twersky twiford twigg twiggs twila twilley twiss
twitchell twitty twohig twombly twomey twumasi twyla twyman tyagi tyburski tye tyer tyesha tyisha tyler tylka tymoteusz tynan tyndall tyner tynes
tynisha tyo tyra tyre tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyrrell tyshawn tysinger tyson tyus ubaldo uber uberacker uchechi uchida
udai udall uddin udell udit udo udy uecker ueda uehara ugalde ugarte uher uhl uhlemann uhler uhlig uhlir uhlirova uhlman uhrich uhrig uhrova uibel
ujjawal ujjwal ula ulbrich ulery ulibarri ulices uliczka ulises ullah ullery ullman ullmann ulloa ullom ullrich ulm ulman ulmer ulrey ulrich ulrichova
ulrika ulrike ulsh ulstein ulysse ulysses uma umali umana umang umanzor umar umbach umbarger umberger umesan umland umlauft umminger umphrey umstead
umut una unangst underhill underwood ung ungar ungaro unger ungureanu unique unrein unruh unser unsworth unterpaintner unzueta upadhyay upchurch
updegraff updike updyke upendra upham uphoff upp uppal upshaw upshur upson uptain upton uranga urbach urbain urban urbancova urbanczyk urbanec urbanek
urbaniak urbankova urbano urbanova urbanowicz urbanski urbansky urbieta urbina urdaneta urdiales ure uren urena urenda ureno uresti ureta urey urgiles
urhig uriah uriarte urias uribe urich urick urie uriegas uriel urieta urioste uriostegui urizar urmila urquhart urquidez urquidi urquilla urquiza
urquizo urrea urrutia urs urso ursu ursula ursule urzua usain uscanga uselton usery usha usman usmani usrey usry ussery uszkoreit ute utecht uthe
utkarsh utley utsey utt uttam utterback utz uvalle uve uyeda uyehara uyen uzodimma uzzell uzzle vaca vacanti vacca vaccaro vacek vacha vachon vachova
vackova vaclav vaclava vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vada vadala vaden vader vadim vadnais vaduva vagner vagnerova vahle
vahlensieck vaidehi vaidya vaijayanthi vaijayanti vail vaillancourt vaishnavi vaishno vaishvi val vala valade valadez valarie valasek valaskova
valbuena valburga valcarcel valcin valcourt valda valdemar valdemara valderas valderrama valdes valdespino valdez valdivia valdivieso valdiviezo
valdovinos vale valek valencia valenciano valene valent valenta valente valenti valentin valentina valentine valentini valentino valentova valentyn
valentyna valenza valenzuela valera valere valeri valeria valerian valeriano valerie valerio valeriu valerius valero valery vales valesova valiente
valk valko valkova valladares valladolid vallance valle vallecillo vallee vallejo vallejos vallery valles valletta vallez valli vallie vallier
valliere vallin vallo vallone valls valois valorie valova valrie valter valtierra valtr valtteri valvano valverde valvo vana vanacker vanaken vanallen
vanalstine vanalstyne vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanbeek vanbibber vanbrocklin vanbrunt vanburen vanbuskirk vancamp vance
vancil vancleave vancleve vancura vancuren vancurova vanda vandagriff vandam vandamm vandamme vandeberg vandegrift vandehey vandemark vandenberg
vandenbos vandenbosch vandenburg vandenburgh vandenheuvel vanderbeek vanderberg vanderbilt vanderburg vanderford vandergriff vandergrift vanderheiden
vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vanderlinden vandermark vandermeer vandermeulen vandermolen vanderploeg
vanderpol vanderpool vanderslice vanderveen vanderveer vandervelde vandervoort vandervort vanderwal vanderwall vanderweide vanderwerf vanderwerff
vanderwoude vanderzanden vanderzee vandeusen vandevelde vandeven vandeventer vandever vandewalle vandewater vandine vandiver vandoorne vandoren
vandorn vandunk vandusen vanduyn vanduyne vandyck vandyk vandyke vandyken vandyne vanecek vaneck vaneckova vanegas vanek vanepps vanesa vaness vanessa
vanetta vanetten vanevery vanfleet vanfossen vang vangelder vangermain vangilder vangorden vangorder vangorp vanguilder vangundy vanh vanhandel
vanhook vanhoose vanhooser vanhorn vanhorne vanhouten vanhoy vanhuss vania vanicek vanickova vanita vankampen vankeuren vankirk vankova vanlandingham
vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon vanmatre vanmeter vann vanna vannatta vannatter vannesa vanness vannessa vannest
vanni vannorman vannostrand vannote vannoy vanorden vanorder vanorman vanova vanover vanpatten vanpelt vanriper vanroekel vansant vanscoy vanscyoc
vansickle vanslyke vantassel vantassell vanterpool vantine vantrease vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet vanvoorhis
vanvoorst vanwagenen vanwagner vanwagoner vanwert vanwey vanwie vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile vaquera vaquerano vaquero
vara varady varalakshmi varan varano varble vardaman vardanyan varela varelas varga vargas varghese vargo vargova varian varley varma varman varn
varnado varnadoe varnadore varnell varner varnes varney varnum varon varona varone varrier vartanian varughese varvara varvel vasak vasakova vasallo
vasanti vasbinder vasco vasconcellos vasconcelos vasek vasey vashti vasicek vasickova vasil vasile vasilescu vasilica vasiliki vasiliu vaske vasko
vaskova vasques vasquez vass vassallo vassar vassell vasser vasseur vasta vasudev vasudeva vasudevan vasudha vasundhara vaswani vater vath vaughan
vaughn vaughns vaught vause vavra vavrik vavrikova vavrinec vavrova vawter vaz vazques vazquez vea veach veale veals veasey veasley veatch veazey
vecchio vecchione vecera vecerova veda vedang vedanga vedanshi vedder veduna veeder veenstra vega vegas veiga veilleux veillon veit veitch veith vejar
vejvoda vejvodova vela velaquez velarde velasco velasques velasquez velazco velazquez velda veldman veleslav veleslava velez velia velimir velis
velislav velislava veliz vella velma velo veloso veloz veltman veltri velva vena venable venance venancio vences venceslas venceslav venceslava
vencill vendelin vendelina vendetti venditti vendula vendulka venegas venek venema venera venessa venetta veney venezia veneziano venghaus veniamin
venice venita venka venkataraman venkatesan venkatesh venn venne vennie veno venson venter venters ventimiglia vento ventre ventresca ventura
venturini venus venuse venuti venuto venzor veola vera verano veras verastegui verbeck verburg vercher verda verde verdejo verdell verdi verdie verdin
verdon verdugo verdun verdusco verduzco vereen verena veres verga vergadia vergara vergie verhagen verhey verhoeven verhoff verhulst verity verla
verlene verlie verline verma vermeer vermette vermeulen vermillion vermilyea vern verna vernell verner vernerova vernetta vernia vernice vernie
vernier verniest vernita vernon verona veronica veronika veronique veroslav veroslava verret verrett verrier verrill versie versteeg vertie vertrees
verville verzi vescio vesela vesely vesey veslava vesna vespa vesper vess vesta vestal vester veta vetere vetrano vetsch vettel vetter veum veverka
veverkova vey vezina viall vialpando vian viana vianney viar viars viator viau vibbert vicari vicario vicencio vicenta vicente vicentia vicentiu vicha
vichova vick vickerman vickers vickery vickey vicki vickie vicknair vickrey vickroy vicks vicky victoire victor victoria victorian victoriano
victorien victorin victorina victorino victorio vicuna vida vidal vidales vidals vidana vidaurri vides vidhur vidhya vidmar vidor vidrine vidrio vidur
vidya vieau viegas vieira viel viele viellehner vielma vien viens viera vierling viernes vierra viers viet vieth viets vieweg vieyra vig vigeant
viggiano vigil vigile viglione vigliotti vigna vignola vigo vigue vijay vik viki vikki vikram viktor viktoria viktorie viktorin vila vilches vilchez
vilchis vilem vilema vilemina viles vilibald vilimek vilimkova villa villacis villacorta villada villafan villafana villafane villaflor villafranca
villafranco villafuerte villagomez villagran villagrana villalba villalobos villalon villalona villalovos villalpando villalta villalva villalvazo
villamar villamil villamor villaneda villani villano villanova villanueva villar villard villareal villarreal villarroel villarruel villasana
villasenor villatoro villaverde villavicencio ville villeda villegas villela villella villena villeneuve villers villescas villicana villines vilma
vilmar viloria vimal vimala vin vina vinas vinay vince vincenc vincencie vincent vincenti vincentiu vincenza vincenzo vinci vinciane vinciguerra viner
viney vinh vining vinita vink vinnie vins vinson vinsova vint vintila vinton vinyard vinzant viola violante violet violeta violette viorel viorela
viorica vipperman viramontes virani virat viray virden virella vires virga virgen virgie virgil virgilio virgina virginia virginie virgo virk virnig
virrueta viru viruet vis visan visarion viscarra visco visconti visek vishnu vishwamitra viskova visser viswanathan vit vita vitagliano vitale vitali
vitasek vitaskova vite vitek vitela vitelli vitello viteri vitezslav vitezslava vitiello vitkova vito vitold vitolo vitor vitoria vitoslav vitova
vitrano vitt vitti vittitow vitug vitullo vitus viva vivan vivanco vivar vivas viveiros viverette viveros vives vivian viviana viviane vivianne
viviano vivien vivienne vivier vizcaino vizcarra vizcarrondo vlach vlachova vlad vladan vladana vladena vladimir vladimira vladislav vladislava
vladivoj vlahos vlaicu vlasak vlasakova vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava vlcek vlckova vliet vlk vlkova voboril
voborilova vodak vodakova vodicka vodickova vodrazka vodrazkova voegele voegeli voelkel voelker voeller vogan vogel vogelgsang vogelsang voges vogl
vogler vogt vohra vohs voichita voicu voight voigt voiles voinea voisin voisine voit vojacek vojackova vojen vojmil vojmir vojmira vojslav vojslava
vojta vojtech vojtechova vojtek vojteska vojtisek vojtiskova vojtkova vojtova vok vokoun vokounova vokuhl volcy vold volek volf volfgang volfova volk
volker volkert volkman volkmann volkov volkova voll vollmar vollmer vollrath volna volner volny volpe volpi voltaire voltz volz vona voncile vonda
vonderhaar vonderheide vondra vondracek vondrackova vondrak vondrakova vondrova vonfeldt vong vonnie vonrueden vontein voong voorhees voorhies voorhis
vora voracek vorackova vore vorel vorhees voris vorisek voriskova vorlicek vorlickova vorlova vorsila vos vosberg vosburg vosburgh vose voshell voss
vossen vossler votava votavova votaw voth votruba votrubova votta vought vowell voyles vrabcova vrabec vrabel vrana vranova vratislav vratislava vrba
vrbova vredenburg vreeland vrinda vroman vroom vrooman vrund vrzal vrzalova vseboj vsebor vserad vseslav vsevolod vue vukovich vuong vyas vybiral
vybiralova vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova waage wach wacha wachenbrunner wachowiak wachowski wachs
wachtel wachter wack wacker wacław wada waddell waddington waddy wade wadhwa wadkins wadle wadleigh wadley wadlington wadlow wadman wadsworth waechter
waelchi wafford wagaman wagar wagener waggener waggoner wagle wagler wagley wagman wagner wagnerova wagnon wagoner wagstaff waguespack wah wahab wahba
waheed wahid wahl wahlberg wahlen wahler wahlers wahlgren wahlquist wahlstrom wai waibel waid wain waino wainright wainscott wainwright waite waites
wajda wakan wakefield wakeland wakeley wakeman walberg walbert walborn walbridge walburn walch walck walcott walczak wald waldeck walden walder waldie
waldman waldmann waldner waldo waldon waldorf waldrep waldrip waldron waldrop waldroup waldrup waldschmidt waldvogel wale walenty walentyn walentyna
waleran waleria walerian walery wales walford walgierz walke walker walko walkowiak walkup walla wallace wallach walle wallen waller walley wallick
wallin wallingford wallis wallman wallner walls wallstab wally walmer walmsley walp walpole walrath walraven walser walsh walston walstrom walt walter
walters walthall walther walthers walthour waltman walton waltraud waltrip waltrova walts walworth waly walz walzer wambach wambold wampler wamsley
wan wanamaker wanda wandell wandrille wanek wanesa waneta wanetta wang wangen wangler wanita wanke wanless wann wannamaker wansley wanta wantland
wantz wanzer waples warburton warchol warchoł ward warda wardell wardlaw wardle wardlow wardrop wardwell ware wareham warehime warf warfel warfield
warford wargo warhurst waring wark warkentin warley warlick warmack warman warmuth warne warnecke warneke warner warnick warnke warnken warnock warr
warren warrick warriner warrington warsame warshaw wartenberg warth warthen warwick warzecha waschbusch wascher wasden washam washburn washington
wasiak wasielewski wasik wasilewski wasinger wasiu waskiewicz wasko wasmund wason wasowski wass wassel wassell wasser wasserman wassilew wassiluk
wasson waszak watanabe waterbury waterfield waterhouse waterman waters waterson watford wathen watkin watkins watkinson watley watlington watrous
watsica watson wattenbarger watters watterson waugaman waugh wava wawrzyniak wawrzyniec waxler waxman waybright waycaster waye wayland waylon wayman
waymire wayne waynick wayt weakland weakley weaks wease weast weatherall weatherbee weatherby weatherford weatherhead weatherholt weatherington
weatherly weatherman weathersbee weathersby weatherspoon weatherwax weathington weaver webb webber weber webley webre webrova webster wechsler weck
wecker wedderburn weddington weddle wedekind wedeking wedel wedemeyer wedgeworth wedin weeden weedman weedon weekes weekley weeks weems weese weesner
wegener weger weglarz wegman wegmann wegner wegrzyn wehling wehmeyer wehn wehner wehr wehrle wehrlein wehrman wehrsen wehunt wei weibel weible weick
weide weideman weidemann weidler weidlich weidman weidner weier weigand weigel weightman weigle weik weikel weikert weikle weil weiland weiler weiman
weimann weimer wein weinberg weinberger weiner weinert weingart weingarten weingartner weinheimer weinhold weinkauf weinman weinmann weinreich
weinrich weinstein weinstock weintraub weir weirich weis weisberg weisbrod weise weisel weisenberger weisenburger weiser weisgerber weishaar weisinger
weiskopf weisman weisner weiss weisser weissinger weissman weissnat weissova weist weisz weitz weitzel weitzman welborn welch welcher welden weldon
weldy welk welke welker wellborn welle wellen weller welles wellington welliver wellman wellner wellnitz wellons wells welp welsch welsh welshans
welte welton welty welwyn welz welzel wemple wen wences wendel wendell wendi wendie wendland wendlandt wendler wendling wendolyn wendorf wendt wendy
weng wenger wengerd wengert wenhaug weniger wenk wenner wenning wenninger wenona wenrich wensel wente wentland wentling wentworth wentz wentzel
wentzell wenz wenzel werkheiser werkmeister werle werley werling werner weronika werrmann wert werth wertheim wertheimer wertman werts wertz wes wesby
wescott wesley wesner wesolowski wesołowski wess wessel wessell wessels wessinger wessinghage wessling wessner wesson west westall westberg westberry
westbrook westbrooks westbury westby westcott westendorf wester westerberg westerfield westergaard westergard westerlund westerman westermann
westervelt westfall westfield westgate westhoff westhuizen westin westlake westley westling westlund westman westmoreland weston westover westphal
westra westrick westwood wetherbee wetherby wetherell wetherington wethington wetmore wettstein wetzel wetzler wever wexler wey weyand weyandt weyant
weyel weyenberg weyer weyers weygandt weymouth weyrauch wezel whalen whaley whang wharton whatley wheatley wheaton wheeland wheeldon wheeler wheeless
wheelis wheelock wheelwright whelan whelchel wheless whelpley wherley wherry whetsel whetsell whetstone whetzel whichard whicker whidden whiddon
whigham whinery whipkey whipp whipple whisenant whisenhunt whisler whisman whisnant whistler whitacre whitaker whitbeck whitby whitcher whitchurch
whitcomb white whiteaker whitecotton whited whitefield whiteford whitehair whitehead whitehill whitehorn whitehouse whitehurst whitelaw whiteley
whitelock whitelow whitely whiteman whitenack whitener whitesel whitesell whiteside whitesides whitfield whitford whitham whiting whitis whitlatch
whitley whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner whitney whitsell whitsett whitsitt whitson whitt whittaker whitted
whittemore whitten whittenburg whittier whittingham whittington whittlesey whitton whitty whitwell whitworth whorley whorton whyte wiacek wiafe wiant
wiara wiberg wibke wible wichert wichman wichmann wicke wickens wickersham wickert wickes wickett wickey wickham wickizer wickliffe wickline wicklund
wickman wickstrom wickware wickwire wideman widener widger widjaja widman widmann widmer widner wiebe wieber wieberg wiebke wiecek wiechman wiechmann
wieck wieckowski wieczorek wiedeman wiedemann wieder wiederhold wiederholt wiedman wiegand wiegel wiegelmann wiegert wiegman wiegmann wieland wieman
wiemann wiemer wiencek wieneke wiener wienke wiens wier wierenga wierig wierman wiersema wiersma wierzba wierzbicki wiese wiesen wieser wiesman
wiesner wiest wigfall wigger wiggers wiggin wiggins wigginton wigglesworth wiggs wight wightman wigington wiginton wigley wignall wigton wike wikoff
wikstrom wiktor wiktoria wilbanks wilber wilbert wilbon wilborn wilbourn wilbur wilburn wilcher wilcock wilcox wilcoxen wilcoxon wilcoxson wilczek
wilczynski wilda wilde wilderman wildermuth wildes wildey wilding wildman wildrick wildt wile wileman wilemon wilensky wiles wiley wilfong wilford
wilfred wilfredo wilfrid wilfryd wilgus wilhelm wilhelmi wilhelmina wilhelmine wilhemina wilhite wilhoit wilhoite wilk wilke wilken wilkening wilkens
wilker wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilks wilky will willa willane willard willbanks willcox willcutt willden
wille willeford willems willen willena willenborg willene willer willet willett willetta willette willetts willey willford willhite willhoite willi
willia william williams williamson willian williard willie williemae williford willig willingham willis willison williston willits willman willmann
willmon willmore willms willner willodean willoughby willow willsey willson willwacher willy willyard wilma wilmarth wilmer wilmes wilmore wilmot
wilmoth wilms wilner wilsey wilshire wilson wilton wiltrout wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimmer
wims wimsatt winans winberg winberry winborn winborne winburn winbush wincenty winchell winchester winckler winder winders windham windhorst windisch
windle windler windley windom windsor winebarger winebrenner winegar winegardner wineinger wineland wineman winemiller winer winfield winford winfred
winfree winfrey wingard wingate winge winger wingert wingerter winget wingfield wingler wingo wingrove winiarski winifred wininger winkel winkelman
winkelmann winker winkfield winkle winkleman winkler winklerova winkles winland winn winne winnett winnie winnifred winningham winona winsett winship
winslett winslow winsor winstead winston wint winter winterbottom winterhalter wintermute winterton wintheiser winther winthrop winton wintz winward
winzer wipf wireman wirginia wirick wirkus wirt wirth wirtz wischek wischer wise wisecarver wisecup wisehart wiseley wiseman wisener wishart wishon
wisler wismer wisner wisneski wisnewski wisniewski wisoky wison wisor wisozk wissing wissinger wissler wissman wiswell witalis witcher witczak witek
witham withee witherell witherington witherow witherspoon withey withrow witkowski witman witmer witt witte witten wittenberg witter wittich wittig
witting wittl wittman wittmann wittmer wittrock wittwer witucki witwer witz witzel witzke wix wixom wixon wixson wiza wlodarczyk wnek wnuk woelfel
woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth wojcicki wojciechowski wojcik wojnar wojtas wojtasik wojtczak wojtkowiak wojtowicz
wolak wolbert wolcott wold wolf wolfarth wolfe wolfenbarger wolfer wolfert wolff wolfgang wolfgram wolfinger wolfley wolford wolfova wolfram wolfson
wolin wolinski wolk wolke wolken woll wollam wollard wollenberg woller wollin wollman wollmann wolny woloszyn wolpert wolski wolter wolters woltman
woltz wolverton wolz womac womack womble wombles womer wommack wonda wonderly wondra wong wood woodall woodard woodberry woodbridge woodburn woodbury
woodby woodcock woodcox wooddell woodell woodfield woodfin woodford woodfork woodham woodhams woodhead woodhouse woodhull woodie woodin woodley
woodlief woodman woodmansee woodring woodrow woodruff woodrum woodside woodson woodward woodworth woodyard woofter woolard woolbright wooldridge
woolen woolery woolever wooley woolf woolfolk woolford woolley woolman woolridge woolsey woolston woolum woolums woolverton woolwine woomer woosley
wooster wooten wooters wooton wootten wootton worcester worden workman worku worland worley worman wormley wormuth worrall worrell worsham worsley
worstell worster wortham worthen worthey worthing worthington worthley wortman wortmann wos woschler wotring woytkowska wozniak woznicki wozny wray
wrede wrenn wright wrightsman wrightson wrigley wriston wrobel wrobleski wroblewski wrona wronski wroten wruck wuckert wuertz wuest wuhn wujak wulf
wulff wunder wunderlich wunsch wunsche wuraola wurm wurst wurster wurth wurtz wurz wuthrich wyant wyatt wyble wyche wyckoff wycoff wydra wyer wyers
wyeth wygant wykoff wyland wyler wyles wylie wyllie wyludda wyman wymer wymore wynder wyne wynell wynia wynkoop wynn wynne wynona wynter wypych wyrick
wyse wysocki wysong wyss wyszynski władysław włodarczyk włodarski włodzimierz xaba xacon xairo xana xander xanh xaver xaverie xaverius xavier xaviere
xena xenia xenie xenophon xia xiana xiang xiao xicoy xie ximena ximenez xin xing xiomara xiong xiu xochitl xuan xue xuyen xzavier yaa yaamoa yabut
yacine yacoub yadao yadav yade yadira yadon yaeger yaeko yael yaffe yager yagi yago yahaira yahn yahya yajaira yakovets yakubov yakubu yale yamada
yamaguchi yamamoto yamanaka yamane yamasaki yamashiro yamashita yamauchi yambao yami yamileth yan yancey yancy yandell yandle yanes yanez yang yango
yanira yanke yankee yankey yanni yannic yannick yannik yannis yano yant yantis yao yaple yaqub yara yarber yarberry yarborough yarbough yarbro
yarbrough yarde yardley yareli yaren yaretzi yarger yarnall yarnell yarrington yasin yasmeen yasmin yasmine yassin yasuda yasuko yates yatskevich
yatsko yau yauger yaw yawson yax yaya yazdani yazmin yazzie ybanez ybarbo ybarra yeager yeagley yeakel yeaman yearby yeargin yearout yearsley yearwood
yeary yeater yeates yeatman yeaton yeats yeatts yeboa yeboah yebra yee yeh yejide yeldell yelena yelle yellin yellowhair yelton yelverton yelvington
yeo yeoman yeomans yep yepes yepez yepiz yer yerby yerena yerger yerian yerkes yescas yesenia yessenia yetman yetta yetter yetunde yeung yevette
yewande yglesias yildiz yilmaz yim yin ying yinger yingling yingst yip yirenkyi yiu ylvi ylvie yniguez yoakum yoann yochum yockey yocom yocum yoder
yogendra yogesh yoginder yohannes yohe yohn yoho yokley yoko yokota yokoyama yokum yolanda yolande yolando yolonda yon yonan yonce yong yonker yonkers
yonts yontz yoo yoon yopp yordy york yorke yorks yoro yoshida yoshie yoshikawa yoshiko yoshimoto yoshimura yoshioka yost yother youhei youlanda
youmans youn younan younce younes young youngberg youngblood younglove youngman youngquist youngren youngs younis younker younkin yount younts yousef
yousif youssef youssou youssouph youssoupha yousuf youxi yow yowell ysaline yseult yslas yuan yue yuen yuette yuhas yuhasz yuk yuki yukiharu yukiko
yuko yulanda yule yum yun yundt yung yunker yunta yunus yuonne yuri yuridia yuriko yurko yusko yussuf yusuf yusupov yutzy yuxuan yuzuru yven yves
yvette yvone yvonne yzaguirre zabala zabaleta zabel zabinski zablocki zaboj zaborowski zabranska zabransky zabriskie zabłocki zac zacarias zaccaria
zacek zach zachar zachariah zacharias zachariasz zacharie zachary zache zacher zachery zachman zachova zachry zack zackary zackery zackova zaczkiewicz
zada zafar zafra zagal zagar zager zagorski zaharia zahid zahler zahm zahn zahner zahradka zahradkova zahradnik zahradnikova zaida zaidi zainab zaino
zaira zaituc zajac zajaczkowski zajic zajicek zajickova zajicova zak zakaria zakarian zakarids zakary zakelina zaki zakova zakrzewski zaldana zaldivar
zale zalesak zalesakova zaleski zalewski zaman zamani zamarreno zamarripa zamarron zambito zambrana zambrano zamecnik zamecnikova zamfir zamfira
zammit zamor zamora zamorano zamudio zamzow zana zander zanders zandra zandt zane zaneta zanetti zang zanghi zaniyah zank zanner zanoni zanotti
zapanta zapata zapf zapien zapletal zapletalova zapp zappa zappala zappia zar zara zaragoza zarate zaraza zarazua zarco zarcone zareba zaremba zaria
zarko zartman zaruba zarubova zarzycki zastrow zatarain zatloukal zatloukalova zauber zaugg zaun zavadil zavadilova zavala zavaleta zavalza zavis
zavrel zavrelova zawacki zawada zawadzki zawistowski zayas zayed zaylee zazueta zbislav zboncak zboril zborilova zbyhnev zbyhneva zbynek zbynka zbysek
zbyska zbyslav zbyslava zdan zdana zdarska zdarsky zdena zdenek zdenka zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdrazil zdrazilova zdunek
zea zebrowski zecca zech zechariah zechman zeck zednik zednikova zee zeeb zeek zeferino zegarra zeh zehnder zehner zehr zehra zeidan zeiders zeidler
zeiger zeigler zeiler zeis zeitler zeitlin zeitz zekl zelada zelasko zelaya zelda zeledon zelena zelenak zelenka zelenkova zeleny zelibor zelimir
zelimira zelinka zelinkova zelinski zelinsky zelislav zelislava zell zella zeller zellers zellmer zellner zelma zelmir zelmira zemaitis zeman zemanek
zemankova zemanova zemke zemlak zemlicka zemlickova zena zenaida zendejas zender zeng zenger zenia zenk zenker zenner zeno zenobia zenobie zenon
zenovia zent zenteno zentner zentz zeoli zepeda zephirin zepp zerbe zerby zeringue zermeno zerr zertuche zervos zetina zetino zetta zettel zettlemoyer
zettler zeuch zevallos zeyen zeyhle zeynep zezula zezulova zhai zhan zhang zhao zhaohua zhen zheng zhong zhongyang zhou zhu zhuang zhuo zia zick
zickefoose zidek zidkova zieba ziebarth ziebell ziegler zielinski zielke zielonka zieman ziemann ziemba zieme ziemer zientek zier ziesmer zietek
zietlow ziga ziggy ziglar zigler zigova zijin zika zikmund zikmundova zikova zilka zima zimanyi zimbelman zimmer zimmerer zimmerle zimmerly zimmerman
zimmermann zimny zimova zina zinaida zinck zinda zinger zink zinke zinn zins zinser zintl ziobro ziolkowski zion ziołkowski zipp zipperer zipse zirbel
zirkle zita zito zitomir zitomira zitoslav zitoslava ziva zivan zivana ziyanda zizka zizkova zizzo zlamal zlamalova zlata zlatan zlatko zlatomir
zlatomira zlatuse zmuda zobel zobrist zoch zoe zoeller zoellner zoeva zoey zofia zofie zoie zoila zoja zola zoll zollars zoller zollinger zollner
zollo zoltan zona zondi zonia zook zora zoraida zoran zorn zornes zoroslav zoroslava zorrilla zosim zou zoubek zoubkova zouhar zouharova zsak zschunke
zuber zubia zubiate zuccaro zucco zuchowski zuck zucker zuckerman zuehlke zuercher zufall zufelt zuidema zuk zukowski zula zulauf zulema zuleta zullo
zulma zulu zuluaga zulueta zuma zumba zummo zumsande zumwalt zundel zungu zuniga zunker zuno zuo zupan zupancic zurawski zurcher zurek zurita zurkova
zurn zuzana zuzanna zverina zverinova zvonimir zvonimira zwane zwart zweifel zweig zwick zwicker zwiebel zwiener zwolinski zyair zych zygmunt zyla
zylstra zyła đac đai đan đang đao đat đien điep đinh đoan đon đong đuc đuong łapinski łazarz łucja łuczak łukasiewicz łukasik łukasz łukaszewski
`;
