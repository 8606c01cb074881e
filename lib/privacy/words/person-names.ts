/** Given and family names: Faker (MIT) and the CSpell dictionary of people (MIT). Made by scripts/make-word-lists.ts; do not edit. */
export const personNames = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aamodt aanand aanandaswarup aanandinii aanjaneya aaratrika aarav aaron
aarons aaronson aart aarya aaryan aasa aasen aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abad abadi abadie abagail abalos abani
abarca abbas abbasi abbate abbatiello abbe abbey abbie abbigail abbott abboud abbruzzese abby abdalla abdallah abdelaziz abdelkhalek abdella
abdelrahman abdi abdiel abdirahman abdo abdou abdu abdul abdulaziz abdulkadir abdulla abdullah abdullahi abdulle abdulrahman abe abebe abed abeiku
abeita abel abelardo abele abell abella abellana abello abels abelson abena abendroth aber abercrombie aberle abernathy abernethy abeyta abhaidev
abhaya abhirath abhisyanta abid abigail abigale abigayle abila abimbola abiodun abiola abisola abisoye ables abner abney abodunrin abood abosede aboud
aboytes abplanalp abraha abraham abrahamian abrahams abrahamsen abrahamson abram abramov abramowitz abrams abramson abrego abreu abrigo abril abron
abruzzo absher abshier abshire abston abt abts abu abukar abundez abundis abundiz aburto acampora acaryatanaya accardi accardo accetta accurso ace
acebedo acedo aceituno acero aceto acevedo aceves achalesvara achari acharya acharyanandana acharyasuta acheampong achenbach acheson achey achille
achintya achord achyut acierno acker ackerman ackermann ackerson ackles ackley acklin ackman acoba acoff acord acosta acquaviva acree acton acuff
acuna ada adachi adadevoh adah adair adalberto adaline adalynn adam adamczyk adame adamek adames adami adamo adams adamski adamson adan adaobi adaugo
aday adcock adcox addair addeo adderley addie addington addis addison addo addy ade adebayo adeboye adedayo adegboye adegoke adela adelaida adelaide
adelbert adele adelia adelina adeline adell adella adelle adelman adelmann adelson adem ademayowa ademola aden adena adeniyan adeogun adeoluwa ader
aderholt aderinsola aderonke ades adesina adewale adewunmi adewura adeyemi adeyemo adger adhaar adheesh adhikari adhiraj adhrit adiga adikavi adina
adinath adinolfi aditeya aditya adityanandan adityanandana adjei adkins adkinson adkison adkisson adler adney adolf adolfo adolph adolphson adolphus
adomah adomako adongo adonis adorno adragna adrain adria adrian adriana adriane adrianna adrianne adriano adriel adrien adriene adrienne adripathi
adsit adu adusei adutwum advani advaya advincula adwitiya adwoa ady aeschliman afanador affeldt affleck affolter afia afirifa afoakwa afolabi afonso
afshar afton afua afunku afzal agan agar agard agarwal agasti agastya agatha agbayani agbesi agboola agcaoili agee ager aggarwal agha agin aglae agler
agnello agner agnes agnew agneya agnimitra agniprava agnivesh agnus agosta agostinelli agostini agostino agosto agramonte agrata agrawal agredano
agresta agripina aguado aguas aguayo agudelo agudo agueda aguero aguiar aguila aguilar aguilera aguillar aguillard aguillon aguinaga aguinaldo
aguiniga aguirre agundez aguon agustin agustina agyapong agyare agyei agyeman agyemang ahalya ahart ahearn ahern ahilya ahl ahlberg ahlers ahles
ahlgren ahlquist ahlstrom ahluwalia ahmad ahmadi ahmed ahn ahner aho ahortor ahrendt ahrens ahsan ahuja ahumada aichele aida aidan aiden aiello
aigbiniode aiken aikens aikin aikins aikman aiko aileen ailene aime aimee aina ainslie ainsworth aird airey airhart aisha aishani aispuro aitchison
aitken aiyana aja ajakaiye ajayi ajeet ajit ajita ajose akana akande akanni akbar akbari ake akeem akel aker akerele akerman akers akey akhtar akhter
aki akihiro akiko akilah akins akintade akiyama akkaoui akofa akopyan akorfa akos akosua akoto akowua akpan akram akridge akroor akshainie akshaj
akshat akshata akshayakeerti akshita akter akther akua akula akumaa akunna akwasi akwesi akyeamfuɔ akyeampong akyena akyerεko ala alabi alade alaimo
alaina alaine alam alameda alamilla alamillo alamo alan alana alane alanis alaniz alanna alarcon alarid alatorre alavez alavi alayna alba alban
albanese albano albarado albarez albarracin albarran albaugh albee alber alberico albers alberson albert alberta albertha alberti albertina albertine
albertini alberto alberts albertson alberty albertyn albin albina albo albor albornoz albrecht albright albritton albro albuquerque albury albus
alcaide alcala alcalde alcantar alcantara alcaraz alcazar alcindor alcocer alcock alcon alcorn alcorta alcoser alcott alda aldaba aldaco aldama aldana
aldape alday aldaz alden alder alderete alderfer alderman alderson aldinger aldo aldous aldred aldredge aldrete aldrich aldridge alease alec alecia
aleen alegre alegria aleida aleisha alejandra alejandre alejandrin alejandrina alejandro alejo alejos alek aleman alemayehu alemu alena alene alers
alesha aleshia aleshire alesi alesia alessandra alessandro alessi alessia alessio aleta aletha alethea alethia alewine alex alexa alexander alexandra
alexandre alexandrea alexandria alexandrine alexandro alexane alexanne alexey alexia alexie alexis alexys alexzander alf alfano alfaro alferez alff
alfieri alfonso alfonzo alford alfred alfreda alfredia alfredo alfrey algarin alger ali alia aliaga aliaksandr alica alice alicea alicia alida aliff
aligbe alina aline alioto alire alisa alise alisha alishia alisia alison alissa alita alivia alix aliya aliyah aliza alize alkhatib alkire alla allah
allain allaire allan allard allbee allbright allbritton alldredge allee alleen allegra allegretti alleman allemand allen allena allende allender
allene allensworth aller allers alles alleva alleyne allgaier allgeier allgood alli allie alligood allin alline alling allington allis allison allman
allmon allmond allor alloway allphin allred alls allshouse allsop allsup allums ally allyn allyson alm alma almacellas almada almaguer alman almand
almanza almanzar almaraz almazan almeda almeida almendarez almeta almodovar almon almonte almquist almy alo aloi aloia aloisio alok alolita alomar
alomari alona alondra alongi alonso alonzo alpaugh alper alpers alpert alphin alphonse alphonso alpizar alred alsaidi alsip alsobrook alsop alspach
alspaugh alston alsup alt alta altagracia altamirano altemus altenburg altenwerth alterman altha althaus althea althoff althouse altice altidor altier
altieri altizer altland altman altmann altobelli altom altomare alton altschuler alumbaugh alva alvah alvarado alvardo alvarenga alvares alvarez
alvaro alvear alvelo alvena alvera alverio alverson alverta alves alvey alvi alviar alvidrez alvillar alvin alvina alvino alvira alvis alviso alvizo
alvord alward alwine aly alyce alycia alysa alyse alysha alysia alyson alyssa alysson alzate ama amabile amacher amacker amada amadeo amadi amadio
amado amador amaechi amaker amal amalfitano amalia aman amanda amani amann amante amar amara amaral amaranaath amarante amaresh amari amarillas
amarnath amaro amason amato amaya ambar amber amberg amberly ambers ambler ambriz ambrocio ambroise ambrose ambrosino ambrosio amburgey amburn amedee
amee ameen amelia amelie amell amely amendola ament amenta amer america americo amerine amerman amerongen amerson ames amescua amesquita amey ameyatma
amezcua amezola amezquita ami amick amico amidon amie amiee amigon amin amina aminat amini aminov aminu amir amira amiri amis amish amison amit amita
amiya amla ammann ammar ammerman ammie ammon ammons amo amoa amoah amoako amoasi amodeo amodini amodio amogh amon amor amora amore amores amorim
amoroso amos ampadu amparan amparo ampofo amponsah amrhein amrine amrit amrita amritambu amsden amsler amster amstutz amundsen amundson amy amya amye
amyx ana anaadi anabel anabelle anacleto anagh anahi anais anal anala analisa anamaria anamika anand ananda anandamayi anandkumar anang anania ananta
anasooya anastacia anastacio anastasi anastasia anastasio anasuya anaya ancell ancheta anchondo ancira ancona ancrum anctil anda andaya andazola ander
andera anderberg anderegg anders andersen anderson andersson anderton andes anding andino ando andorful andra andrada andrade andrades andras andre
andrea andreane andreanne andreas andreasen andree andrei andreoli andreozzi andres andresen andress andreu andrew andrews andria andrick andries
andros andrus andry andrzejewski andujar andujo andy anello anette anfinson ang ange angel angela angele angelena angeles angeli angelia angelica
angelika angelina angeline angelini angelique angelita angell angella angelle angelo angelone angelos angelou angelucci angelyn angevine angie angila
angla anglea anglemyer anglin angotti angstadt anguiano angulo angus anh anhalt anibal anika anil anila anilaabh anilabh anisa anise anish anisha
anissa aniston aniszczyk anita anitra aniya aniyah anja anjali anjanette anjaneya anjelica anjum anjushree anjushri ankal ankeny anker ankney ankra
ankrom ankrum ankunding ann anna annabel annabell annabelle annalee annalisa annalise annamae annamaria annamarie annan annapurna annas anne anneliese
annelle annemarie annen annese annett annetta annette anni annice annie annika annis annita annmarie annunziata anokye anoshin ansa ansah ansari
anschutz ansel ansell anselmi anselmo anshula ansley anson anspach anstead anstett anstine antal antczak antes anthony antigua antill antillon antione
antionette antle antley antoine antoinette antolin anton antonacci antone antonelli antonetta antonette antonetti antonia antonietta antonina antonini
antonio antonson antonsson antonucci antony antos antrim antuna antunes antunez antwan antwi antwine antwon anuja anunay anuraag anurag anusuya anwar
anwesha anya anyanwu anzaldo anzaldua anzalone anzures aoki aoun aparicio apel apfel apgar aphrodite apicella aplin apodaca apolinar apolonia apolonio
aponte apostol appel appelbaum appell apperson appia appiah applebaum applebee appleberry appleby applegarth applegate appleman appleton applewhite
applin appling april apryl apsara aquilar aquilina aquilino aquino ara arabie araceli aracelis aracely aracena aragon aragona arai araiza arakaki
arakawa arakelian araki arambula aramburo arana aranda arango arant araque arata araujo arauz araya arballo arbaugh arbelaez arbogast arboleda arbour
arbuckle arbuthnot arca arcand arcaro arce arcelia arcement arceneaux arceo arch archambault archambeau archambeault archan archbold archer archey
archibald archibeque archie archila archuleta archuletta arcia arciga arcila arcilla arciniega arcos arcuri ard ardath ardelia ardell ardella ardelle
arden ardila ardis ardith ardito ardizzone ardoin ardon ardrey arebalo arechiga arehart arel arellanes arellano arely aremu arenas arencibia arend
arends arendt arens arent aretha arevalo arevalos arey argabright argelia argentina argento argo argote arguelles arguello argueta arguijo argumedo
argyle ari ariadna ariana ariane arianna arianne arias aric arica arico arie ariel arielle arif arijit arindam ariola aris arismendez arispe arista
aristizabal arita ariza arizaga arizmendi arizola arizpe arjen arjona arjun arkadii arkin arla arlean arledge arleen arlen arlena arlene arletha
arletta arlette arlie arlinda arline arlo arlt arlyne armagost arman armand armanda armandina armando armani armas armato armbrust armbruster
armendarez armendariz arment armenta armentrout armer armes armfield armida armijo armin arminda armistead armitage armon armor armour armstead
armstrong armwood arn arnaldo arnaud arndt arne arnell arner arnesen arnesh arneson arnett arnetta arnette arney arnita arno arnold arnoldo arnone
arnott arntz arnulfo arnwine aro arocha arocho aron aronoff aronov aronson arora aros arpin arps arquette arrambide arrant arras arrasmith arrazola
arreaga arredondo arreguin arrellano arreola arriaga arriaza arrieta arrigo arrington arriola arron arrowood arrowsmith arroyave arroyo arroyos arruda
arsenault arseneau arshad arslan art arteaga artem arter arterburn arth arthur arthurs artiaga artie artiga artiles artis artman artola artrip arturo
artz arun aruna arvel arvelo arvid arvidson arvie arvilla arvin arviso arvizo arvizu arwood ary arya aryal aryan aryanna arzaga arzate arzola arzu
arzuaga asa asad asamoa asamoah asan asante asare asaro asato asay asbell asberry asbill asbury ascencio asch asche aschenbrenner ascher asencio
asenso asfaw asfour asghar asha ashanti ashbaugh ashbrook ashburn ashby ashcraft ashcroft ashdown ashe ashely ashenfelter asher ashford ashish ashlea
ashlee ashleigh ashlesh ashley ashli ashlie ashline ashlock ashly ashlyn ashlynn ashman ashmi ashmore ashok ashpole ashraf ashton ashtyn ashurst
ashwell ashwood ashworth asia asiama asiedu asif askar askey askin askins askren aslam aslanian aslesha asley asman asmar asmita asmus asmussen asper
aspinall aspinwall asplund assad assaf assefa asselin assunta astacio aster astin astle aston astor astorga astrid astudillo asuncion ata atallah
atanda atayde atchison atchley aten atencio ater ates atha athena atherton athey atienza atilano atkin atkins atkinson atkison atkisson atmaja
atmanand atmananda atnip atreyee atreyi attanasio attar attard attaway atteberry attebery atterberry atterbury attia atticus attwood atwal atwater
atwell atwood aube aubert aubin auble aubree aubrey aubry aubuchon auch auclair aucoin aud audet audette audie audra audrea audreanne audrey audria
audrie audry auer auerbach aufderhar aufiero auge augello augenstein auger aughenbaugh augsburger august augusta auguste augustin augustina augustine
augusto augustus augustyn augustyniak auker aul auld aull ault aultman auman aumiller aundrea aune aung aungst aurand aurea aurelia aurelie aurelio
auriemma aurora aurore ausman ausmus aust austad austen austin auston austria austyn autechre auten auth authement autin auton autrey autry autumn
auvil auxier auyeung auzenne ava avadhesh avakian avallone avalos avani avant avantika avants avdic avelar avelina avelino avella avellaneda avellino
aven avena avendano avent avera averett averette averill averitt aversa avery avetisyan avey avila aviles avilez avilla avina avis avitia avril awad
awalt awan awesi awilda awuah awwad axe axel axelrod axelson axsom axtell axton ayad ayako ayala ayana ayanna ayars aybar aycock aydelotte ayden aydin
ayebatari ayele ayer ayers ayesha ayinde ayisat ayla aylesworth aylin aylor aylward aymond ayo ayobami ayomide ayon ayotte ayoub ayres ayscue ayson
ayub ayushmati ayuso ayyad azad azalee azam azar azbell azbill azcona azeez azevedo azhar aziel azim azimi aziz azizi azpeitia azua azubuike azucena
azuma azzam azzara azzarello azzie baa baaba baack baade baafi baah baala baalaaditya baalagopaal baar baas baawia baba babalola babar babara
babatunde babayan babb babbitt babbs babcock babel baber babers babette babiarz babic babich babin babineau babineaux babington babino babinski babson
babu baby babyak baca bacallao bacani baccam bacchus baccus bach bacha bachand bache bachelder bacher bachert bachman bachmann bachmeier bachrach
bachstein bachtel bachus bacigalupo backes backhaus backlund backman backstrom backus bacote badal badalamenti badders badeaux baden bader badertscher
badgett badgley badia badilla badillo badolato badon badu badua bady bae baehr baek baena baer baerga baeyens baez baeza bagby bagg baggett baggins
baggott baggs baginski bagley bagnall bagnell bagshaw bagwell bah baham bahe bahena bahl bahm bahn bahnsen bahr bahringer bahula bai baidehi baier
baig baijayanti baik bailee bailes bailey bailie bailiff baillargeon baillie bailly bailon bailor baily bain bainbridge baine baines bains bainter
baio bair baird baires baisch baisden baisley baity baiza baize bajaj bajwa bak baker bakewell bakke bakken bakker bakos baksh bakshi bakula bal bala
balaaditya balaban balachandra baladitya balagopal balagovind balaji balakrishnan balamani balan balandran balas balash balasubramanian balazs balboa
balboni balbuena balcazar balcer balch balcom baldauf balde baldenegro balderas balderrama balderson balderston baldi baldini baldino baldo baldock
baldonado baldree baldridge balducci baldus baldwin balentine balestrieri baley balfour balgopal balian balicki balingit balint balistreri balk
balkcom balke balko balla balladares ballance ballantine ballantyne ballard ballas ballenger ballentine baller ballester ballesteros ballew balleza
balli balliet ballin ballinas ballinger ballman ballon ballou ballow ballweg balmaceda balmer balog balogh balogun balon baloyi balsam balsamo balser
balsley baltazar balter baltes balthazar balthazor balthrop baltierra baltimore baltodano baltz baltzell baltzer baluyot balzano balzer bamba bamber
bamberg bamberger bambi bamburg bame bamford bamisebi banach banales banas banaszak bancroft banda bandera banderas bandhu bandhul bandi bandopadhyay
bane banegas banerjee banes baney banfield bange bangert bangerter banghart bangura banh banik banji bankert bankes bankhead bankim bankimchandra
banko bankole bankson bankston bannan bannerman bannister bannon bano banos bansal banta banton bantz banuelos banville bao baptist baptista baptiste
baquero bara barabara barahona barajas barak barakat baral baran baranowski baranski barash baratta barba barbagallo barbar barbara barbaro barbato
barbe barbeau barbee barbera barberena barberio barbero barbie barbier barbieri barbin barbosa barbour barboza barbra barbre barbuto barca barcelo
barcelona barcena barcenas barch barcia barclay barco barcomb barcus barczak bardales barden bardin bardo bardon bardsley bardwell barefield barela
barfield barfoot barfuss barg barga bargas barger bargo barham barhorst bari baril barile barilla barillas barish barkan barker barkey barkley barkman
barksdale barlett barletta barlow barmore barna barnaby barnard barnas barndt barner barnes barnet barnett barnette barney barnhardt barnhart barnhill
barnhouse barnick barno barnum barnwell baro barocio baron barona barone baroni baros barot barquero barr barra barraclough barradas barragan barrales
barranco barrantes barras barratt barraza barre barreda barreiro barrentine barrera barreras barrero barresi barret barreto barrett barretta barretto
barrick barrie barrientes barrientez barrientos barriere barriga barrilleaux barrineau barringer barrington barrio barrios barris barro barron barros
barroso barrow barrows barrs barrus barry barsky barsness barsotti barstad barstow bart barta bartee bartek bartel bartell bartels bartelt barth
barthel barthelemy bartholome bartholomew bartholow bartko bartkowiak bartle bartleson bartlett bartley bartling bartlow bartman barto bartok bartol
bartoletti bartoli bartolo bartolome bartolomei bartolomeo bartolotta barton bartone bartos bartosh bartow bartram bartsch bartunek bartz barua baruch
barwick basa basaldua basanti basch basco bascom basden basdeo basel basey basford basha basham bashaw bashford bashir bashirian bashor bashore basile
basilia basilio basinger baskerville baskett baskin baskins basler basnet basnight bason basquez bassett bassford bassham bassi bassler basso bast
basta bastian bastida bastidas bastien bastin bastola baston bastos basu basulto basurto baswell basye basynat batalla batchelder batchelor batdorf
bate bateman baten bates bateson batey bathke bathurst batie batista batiste batman bator batra batres batson batt battaglia batte batten battersby
batterson batterton battey battin battista battiste battisti batton batts batty baty batz baublitz bauch baucom baucum bauder baudoin bauer bauerle
bauers baugh baughan baugher baughman baughn bauguess baugus baum bauman baumann baumbach baumberger baumeister baumer baumert baumgardner baumgart
baumgarten baumgartner baumler baun baur baus bausch bauserman bautista bauza bavaro bawa bawden bax baxa baxley baxter bay bayard baye bayer bayes
baylee bayles bayless bayley baylis bayliss baylon baylor bayly baynard bayne baynes bayona baysinger baza bazaldua bazan bazar baze bazemore bazile
bazinet bazzell bazzi bea beacham beachem beachler beachum beachy beacom beadle beadles beagley beahan beahm beaird beal beale bealer beall beals
beaman beamer beamish beamon beane bear bearce bearden beardslee beardsley beare bearman beary beas beasley beason beaston beata beato beaton beatrice
beatris beatriz beattie beatty beaty beau beaubien beaubrun beauchamp beauchemin beauchesne beaudet beaudette beaudin beaudoin beaudry beauford
beaufort beaulah beaulieu beaumont beaupre beauregard beausoleil beauvais beaven beazley bebe bebee bebout becenti becerra becerril bechard becher
becht bechtel bechtelar bechtol bechtold beck beckel becker beckerman beckert beckett beckford beckham becki beckie beckler beckles beckley beckman
beckmann becknell beckner becks beckstead beckstrand beckstrom beckum beckwith beckworth becky becnel becraft becton bedard beddingfield beddow bedel
bedell bedenbaugh bedford bedgood bedi bedingfield bednar bednarczyk bednarek bednarik bednarski bednarz bedolla bedore bedoy bedoya bedrosian bedsole
bedwell beebe beecham beecher beechy beecroft beede beedgen beedle beegle beehler beekman beeks beeler beem beeman beemer beene beer beerbower beerman
beery beesley beeson bega beganovic begay begaye begg beggs begley begnaud begum behan behar beharry beheler behl behler behling behm behn behne
behnke behr behrend behrends behrendt behrens behringer behrman behrmann behunin behymer beidler beier beierle beighley beil beiler beilfuss beilke
bein beirne beisel beisner beitel beiter beitler beitzel bejar bejarano bekele bekker bela belair beland belanger belardo belasco belay belcastro
belcher belden belding belen belew belfield belfiore belflower belford belgarde belgrave belia belin belinda belisle beliveau belizaire belk belkin
belkis belknap bell bella bellah bellamy belland bellanger bellar bellard bellas bellavance bellavia belle bellefeuille beller belles belleville
bellew belli bellin bellinger bellini bellino bellis belliveau bellman bellmore bello bellomo bellomy bellon belloso bellotti bellucci bellville
belman belmares belmont belmonte belmontes belmore belnap belongia belote belser belsky belson belter belton beltran beltre beltz belue belva belville
belvin belyea belyeu belz belzer bembry bement bemis ben benally benard benavente benavides benavidez benbow bence bencivenga bencomo bencosme benda
bendel bendele bendickson bene benedetti benedetto benedict benefiel benefield beneke benes benesh benevento benevides benfer benfield benford benge
bengston bengtson benham benigno benincasa benish benita benites benitez benito benjamin benke benkert benko benn benne bennefield benner bennet
bennett bennette bennie benning benninger benningfield bennington bennion bennis benno benny beno benoist benoit bensen bensley benson bentivegna
bentley bento benton bentson bentz benvenuto benware benway benz benzel benzing bequette bera beran beranek berard berardi berardinelli berber
berberian berberich berchtold berdan berends berenice berens berenson beres beresford berg bergan berganza berge bergemann bergen berger bergeron
bergerson berges bergeson bergevin bergey berggren bergh bergin berglund bergman bergmann bergnaum bergner bergquist bergren bergsma bergstrom bergum
berhane berhe beringer berish berisha beristain berk berke berkebile berkeley berkey berkheimer berkley berkman berkowitz berkshire berlanga berlin
berliner berling berman bermea bermejo bermel bermeo bermingham bermudes bermudez bern berna bernabe bernadette bernadine bernal bernard bernarda
bernardez bernardi bernardina bernardine bernardini bernardino bernardo bernardy bernas bernat bernath berndt berneice berner bernetta berney bernhard
bernhardt bernice bernie berniece bernier berning bernita berns bernstein berntsen bero berquist berra berres berreth berrett berrian berridge berrien
berrier berrio berrios berroa berrocal berrones berry berryhill berryman berson bert berta bertelsen bertha berthelot berthiaume berthold berti bertie
bertin bertini bertino bertke bertolini bertolino berton bertone bertoni bertram bertrand bertsch bertucci berube berumen berwick beryl besaw besch
besecker beshara beshears bess besse bessent besser bessette bessey bessie bessler besson beste bester beswick betances betancourt betancur betcher
beth bethanie bethann bethany bethea bethel bethell bethke bethune beto betsey betsy bette bettencourt betterton bettes bettie bettina bettinger
bettis betton betts betty bettyann bettye betz beula beulah beus beutel beutler bev bevacqua bevan bevans bevard bevel bever beveridge beverlee
beverley beverly bevers bevier bevilacqua bevill beville bevington bevins bevis bewley bey beydoun beyene beyer beyers beynon bhaanumati bhaasvan
bhaaswar bhadra bhadrak bhadraksh bhadran bhadresha bhagat bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhakta bhalla bhamini bhana bhandari
bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasin bhasvan bhaswar bhat bhatia bhatnagar bhatt bhattacharya bhattarai bhattathiri bhatti
bhaumik bhavani bhaves bhavsar bheeshma bhengu bhilangana bhima bhisham bhishma bhoj bhola bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhuiyan bhullar bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagi biagini bialas bialek bian bianca bianchi bianchini bianco bianka bibb
bibbins bibbs bibby bibeau bibek bibi bibian bibiano bibler bice bichler bick bickel bickerstaff bickett bickford bickham bickle bickley bicknell
biddinger biddix biddle biddy biden bidlack bidwell bieber biederman biedermann biegel biegler biehl biehn bieker biel bielawski bielecki bieler
bielinski bielski bien bienaime bieniek bienkowski bienvenu bier bierbaum bieri bierlein bierly bierman biermann biernacki biernat biery bies
biesecker biever biffle bigbee bigby bigelow biggar biggers biggerstaff biggins biggs bigham bigler bigley bigos bigsby bijay bikash bilal bilbao
bilbo bilbrey bilby bilderback bilek bilello biles bilger bilinski bill biller billet billi billie billig billings billingslea billingsley billingsly
billington billiot billips billiter billman billups billy billye bilodeau bilotta bilotti bilski bilva bilwa bilyeu bina binegar binette binford bing
bingaman binger bingham bingman binion binkley binkowski binney binns bins binstock biondi biondo bircher birchfield birchmeier birden birdie birdsall
birdsell birdsong birdwell birge birgit birjesh birk birkeland birkett birkhead birkholz birkland birkner birks birky birmingham birnbaum birney biro
biron birr birt bisbee biscardi bisceglia bischof bischoff biscoe bise bisel biser bish bishal bishara bishnu bishoff biskup bisono biss bissell
bisset bissett bissette bisson bissonette bissonnette bistline biswas bitar bitler bitner bittick bitting bittinger bittle bittner bitton bitz bitzer
bivens bivins bivona bixby bixler bizzell bjerke bjork bjorklund bjorkman bjorn bjornson bjornstad blackard blackburn blackerby blacketer blackford
blackham blackhurst blackledge blackley blacklock blackman blackmer blackmon blackmore blackshear blacksher blackshire blackson blackstock blackston
blackstone blackwelder blackwell blackwood blagg blaha blahnik blain blaine blair blais blaisdell blaise blake blakeley blakely blakeman blakemore
blakeney blaker blakes blakeslee blakesley blakey blakley blakney blalock blan blanc blanca blancarte blancas blanchard blanche blanchet blanchett
blanchette blanchfield blanck blanckenberg blanco blanda blandford blandin blanding blandino blando blandon blane blaney blanford blanke blanken
blankenbaker blankenship blankinship blansett blanton blas blaschke blasco blase blaser blash blasi blasingame blasius blasko blass blassingame
blatchford blatt blatter blattner blau blauser blaustein blauvelt blay blaylock blaze blazek blea bleakley bleau blecha bleck bledsoe bleeker blehm
bleich bleier bless blessing blevins blewett bley blick blickenstaff bligh blinn blissett blitch bliven bloch blocher block blocker blodgett blohm
blom blomberg blome blomgren blomquist blondell blondin bloodgood bloodsworth bloodworth bloomberg bloomer bloomfield bloomquist blose bloss blosser
blough blouin blount blowe blowers bloxham bloxom bloyd blubaugh blue bluestein bluford bluhm bluitt blum blumberg blume blumenfeld blumenthal blumer
blundell blunk blust bluth bly blye blystone blyth blythe boadi boadu boahen boak boakye boal boals boan boardman boarman boaten boateng boatman
boatner boatright boatwright boaz bob bobadilla bobak bobb bobbi bobbie bobbitt bobby bobbye bobe bober boberg bobette bobo bobrowski bobst bocanegra
bocchino boccia boccio boch bochenek bock bockelman bockman bocock boda bodden boddewyn boddie boddy bode bodell boden bodenhamer bodenheimer bodhan
bodi bodie bodiford bodin bodine bodkin bodley bodnar bodner boe boeck boecker boeckman boedeker boeding boehler boehlke boehm boehme boehmer
boehnlein boelter boen boer boerger boerner boersma boes boesch boese boesen boettcher boettger boettner boeve bogan bogar bogard bogardus bogart
bogdan bogen boger bogert boggan boggess boggio boggs bogisich bogle bognar bogner bogosian bogsanyi bogucki bogue bohac bohan bohanan bohannan
bohannon bohanon bohl bohlen bohler bohling bohlman bohlmann bohm bohman bohn bohne bohner bohnert bohnsack bohon bohorquez bohr bohrer boice boike
boileau bois boisclair boise boisseau boisvert boitnott boivin bojorquez bok bokhari bol bolan boland bolander bolanos bolar bolden boldin bolding
bolds boldt bolduc bole bolek bolen bolender boler boles boley bolger bolick bolin boling bolinger bolivar boll bollenbacher boller bolles bollig
bollin bolling bollinger bollman bolser bolstad bolte bolten bolton boltz bolyard bolz boman bomar bomba bombardier bomberger bomgardner bommarito bon
bona bonacci bonanni bonanno bonano bonaparte bonar bonaventura bonavita bondar bondarenko bonde bondi bondoc bondurant bondy bonebrake bonelli
bonenfant boner bonesteel bonet bonetti boney bonfiglio bong bongard bongiorno bongiovanni bongo bonham bonhomme boni boniface bonifacio bonifas
bonilla bonillas bonin bonine bonini bonita bonito bonk bonkowski bonn bonneau bonnell bonnema bonner bonnett bonnette bonneville bonney bonnie bonny
bono bonomo bonsall bonser bonsignore bonsra bonsu bontempo bontrager bonura bonvillain boodram booe booher booker bookman bookout bookwalter boomer
boone boonstra boose boothby boothe boozer bopp borah borawski borba borboa borbon borch borchardt borcherding borchers borchert borck borda bordeau
bordeaux bordelon borden bordner bordonaro borek borel borelli boren borenstein borer borg borge borgen borger borgerding borges borgeson borgia
borgman borgmann boria boris borja borjas borjon bork borkholder borkowski borland borman bormann borneman bornemann borner bornstein borntrager
borntreger boroff boron boros borowicz borowski borquez borrayo borrego borrell borrelli borrero borromeo borror borsetti borst bort borth borthwick
bortner borton bortz borucki boruff borum borunda borys bos bosak bosarge bosch boschert bosco bose boseman boser bosh boshart boshears bosler bosley
bosma bosman bosque bosquez bossard bosse bosserman bossert bost boster bostian bostic bostick bostock boston bostrom bostwick boswell bosworth
boteler botelho botello boten botero bothe bothwell botkin botros botsford bott botta bottas bottcher botti botto bottomley bottorff botts bou
bouchard bouche boucher bouck boudreau boudreaux bouffard boughner boughton bouie boukli bouknight boulanger boulay boulden bouldin boulet bouley
boulos boulter boulton boulware bouma bouman bour bourassa bourbeau bourdeau bourdon bourg bourgault bourget bourgoin bourke bourland bourn bourne
bourque bourquin bouse bouska bousman bousquet boutelle boutilier boutin bouton boutros boutte boutwell bouvier bouwman bouyer bouza bova bovard bove
bovee bovell bowden bowdoin bowe bowen bowens bower bowerman bowers bowersock bowersox bowes bowie bowker bowland bowlby bowles bowley bowlin bowman
bown bowne bowser bowsher bowyer boxley boyajian boyce boyd boyden boydston boydstun boye boyea boyer boyers boyes boyett boyette boyington boykin
boykins boyko boylan boyland boyle boylen boyles boyne boynton boysen boyt boyte boyter boyum boza bozarth boze bozek bozeman bozich bozman bozzo
braasch braaten braatz brabant brabec brabham brabo brabson bracamonte bracamontes bracco bracero bracewell bracey brach bracht brack brackeen bracken
brackens brackett brackin brackins brackman brackney bracy brad bradberry bradburn bradbury braddock braddy braden brader bradfield bradford bradham
bradish bradley bradly bradshaw bradsher bradstreet bradt bradtke bradway bradwell brady braeden braelynn brafford braga bragdon brager bragg braggs
braham brahm brahma brahmaanand brahmabrata brahmanandam brahmbhatt brahmdev brailey brailsford brain brainard brainerd braithwaite brajendra brajesh
brakebill brakefield brakus braley braly bram braman brambila bramble bramblett brame bramer bramhall bramlett bramley brammer bramwell branagan
branam branan branca brancato branche branco branda brandao brandau brande brandee brandel branden brandenberger brandenburg brander brandes brandi
brandie brandl brandner brando brandon brandow brandstetter brandt brandy brandyn branham branigan brann brannan brannen branner brannigan branning
brannock brannon brannum branscome branscum bransford branson branstetter brant brantley brantner branton branum brar brasch brase brasel brasfield
brashear brashears brashier brasier brasil brasington brassard brasseaux brassell brasseur brassfield braswell bratcher brathwaite bratt bratten
bratton braud brauer braulio brault braun brauner braunstein brautigam braverman bravo brawley brawner braxton brayan brayboy brayden brayman brayton
braz brazeal brazeau brazee brazel brazell brazelton braziel brazil brazile brazzell brea breakfield bream breana breann breanna breanne breault
breaux breazeal breazeale breceda brecher brecht breck breckenridge breda bredeson bree breece breeden breedlove breeland breen brees breese bregman
brehm brehmer breidenbach breier breiner breit breitbach breitenbach breitenberg breitenstein breithaupt brekke breland brelsford bremer bremmer
bremner bren brenda brendan brendel brenden brendle brendon breneman brenes brenna brennan brennecke brenneman brennen brenner brennon brent
brentlinger brenton brents breon brereton brescia bresee breshears bresler breslin breslow bresnahan bressler bret bretado breton brett bretz breuer
breunig brevard brewer brewington brewster brewton brey breyer brezina brezinski bria brian briana briand brianna brianne briant bribiesca brice
briceno brickell bricker brickey brickhouse brickley brickman brickner bridgeford bridgeforth bridgeman bridger bridgers bridget bridgett bridgette
bridgewater bridgman bridie bridwell brielle brien brienne brienza brier briere brierley brierly briese brigance briganti brigette briggs brigham
brightbill brightman brighton brightwell brigid brigida brigitte brigman brignac brijesh briles briley brill brillhart brimage brimer brimhall brimm
brimmer brin brinda brindle brindley brinegar briner briney bringas bringhurst brinker brinkerhoff brinkley brinkman brinkmann brinkmeyer brinlee
brinley brinn brinson brinton brion briones brionna brisa brisbane brisbin brisbois brisbon brisco briscoe briseno briskey brison brissette brisson
brister bristol bristow britain britany brite britney britni brito britt britta brittain brittaney brittani brittanie brittany britten britteny
brittian brittingham brittney brittni brittny britto britton britz brixey brizendine brizuela broadbent broaddus broadfoot broadhead broadhurst
broadie broadnax broadus broadwater broadway broadwell broady broberg brobst brocato brochu brocious brock brocker brockett brockington brockman
brockmann brockmeier brockmeyer brockway brockwell brod broda brodbeck brode broden broder broderick brodersen brodeur brodhead brodie brodnax
brodrick brodsky brodt brody broeker brogan brogden brogdon brokaw broman bromberg bromfield bromley bronaugh bronk bronner bronson bronstein bronwyn
brook brooke brooker brookes brookhart brookins brooklyn brookman brookover brooks brookshire broome broomfield brophy brosch brose brosius brosky
brosnan bross brossart brosseau brost brotherton brott brotzman broudou brough broughman broughton brouillard brouillette brouse broussard brousseau
brouwer browder brower brown browne brownell brownfield brownlee brownlow brownrigg brownson brownstein broxson broxton broyles broz brozek brubaker
brucato bruce bruch bruck brucker bruckner bruder brue brueckner brueggeman brueggemann bruemmer bruen bruening bruer bruggeman brugger brugh brugman
bruhn bruins bruinsma brule brum brumback brumbaugh brumbelow brumett brumfield brumit brumley brumm brummel brummer brummett brummitt brun bruna
brundage brundidge brundige brune bruneau brunell brunelle bruner brunet brunett brunetti brungardt bruni brunilda bruning brunk brunke brunn brunner
bruno bruns brunson brunswick brunton brusdar bruso bruss brusseau brust bruton brutus bruzzese bryan bryana bryanna bryant bryars bryce brycen bryden
bryer bryk brymer bryner brynn bryon bryson brzezinski brzozowski bubar bubb bubba bublitz bucci bucciarelli buch buchan buchanan buchanon bucher
buchert buchheit buchholtz buchholz buchi buchman buchner bucholtz bucholz buchta buchwald bucio buck buckalew buckel buckelew buckhalter buckholz
buckingham buckland buckler bucklew buckley bucklin buckman buckmaster buckner bucko buckridge buckwalter bucy buczek buczkowski buczynski bud buda
buday budd budde budden buddha buddhana buddy budhil budhu budke budnick budnik budreau budz budzinski bue bueche buechel buechler buechner buehler
buehner buehrer buel buell buelna buelow buena buenaventura buendia bueno buenrostro buentello buerger buerkle buescher buesing bueso buettner buffa
buffaloe buffay buffington buffkin buffone bufford buffum buffy bufkin buford bugarin bugbee bugg buggs buhl buhler buhr buhrman bui buice buie buis
buist buitrago buitron buker bukhari bukola bukowski bula bulah bulger bulkley bulla bullard bullen buller bullinger bullington bullins bullis bullman
bulloch bullock bulluck bulman bulmer bulson bulthuis bultman bumanglag bumbalough bumgardner bumgarner bumpass bumpus bunce bundick bundrick bundy
bungard bunge bunger bunkley bunn bunnell bunner bunt bunten buntin bunting bunton bunyan bunyard buono buonocore buonomo bupp burak buras burba
burbach burbage burbank burbidge burbridge burch burcham burchard burchell burchett burchette burchfield burciaga burd burda burdett burdette burdge
burdick burdine burditt burdo burek bures buresh burford burg burgan burgard burgdorf burge burgener burges burgess burgett burghardt burgher burgin
burgio burgo burgoon burgos burgoyne burgueno burhans burian burich burk burkard burkart burke burkeen burkert burkes burket burkett burkey burkhalter
burkhard burkhardt burkhart burkhead burkholder burkle burkley burkman burks burl burleigh burleson burlew burley burling burlingame burlingham
burlison burma burman burmeister burmester burnam burnell burnes burnett burnette burney burnham burnice burningham burnley burnsed burnside burnworth
burow burpee burpo burrage burrell burress burridge burrier burrill burris burriss burritt burrola burrough burroughs burrowes burruel burrus burruss
burry burse bursey burson burstein burston burt burtch burtis burtner burton burts burtt burwell burzynski busa busari busbee busby buscemi busch
busche buscher buschman buschmann buse buser busey busha bushaw bushee bushell bushey bushman bushnell bushong busick buske buskey buskirk bussard
busse bussell bussey bussiere bustamante buster bustillo bustillos busto bustos buswell butala butch butchko buteau butera buterbaugh buth butkiewicz
butkovich butkus butner butt buttars butterbaugh butterfield buttermore butterworth buttler buttner buttram buttrey buttry butz buxbaum buxton buza
buzard buzbee buzby buzzell buzzelli byam byard byars byas bybee byer byerley byerly byers byfield byford byington byler bylsma bynes bynoe bynum
byram byrd byrge byrne byrnes byrns byrom byron byrum byun bywater bøvith caamano caba cabada cabal caballero caban cabana cabanas cabanilla
cabanillas cabaniss cabe cabell cabello cabeza cabezas cabot cabral cabrales cabreja cabrera cabriales cacace caccamo cacciatore cacciola caceres
cacho cachola cacioppo cadavid caddell cadden caddy cade caden cadena cadenas cadenhead cadieux cadigan cadiz cadle cadman cadogan cadorette cadotte
cadwallader cadwell cady caesar caetano cafaro caffee caffey caffrey cafiero caggiano cagle cagney cahalan cahall cahill cahn cahoon cahue cai caiazzo
caicedo cail cain caine caines cairns cairo caison caisse caitlin caitlyn caito cajamarca cajigas cajuste cala calabrese calabria calabro calahan
calais calamia calandra calaway calbert calcagni calcagno calcano calcaterra calcote caldas caldeira calder caldera calderon calderone calderwood
caldwell cale caleb caleen caleigh calero cales caley calfee calhoon calhoun cali caliendo califano caligiuri calise calista calix calixte calixto
calkins callaghan callaham callahan callais callan callanan callas callaway calle callegari calleja callejas callen callender calleros callery calles
calley callicoat callicutt callie callier callies callihan callis callison callista callister calloway callum calma calmes calnan calo caloca calton
calva calvario calvert calvillo calvin calvo calzada calzadilla camacho camaj camara camarata camarda camarena camargo camarillo camba camberos cambra
cambre cambria cambridge cambron camden camejo camelia camellia camero cameron camey cami camie camila camilla camille camilleri camillo camilo
caminiti camino camire cammack cammarata cammie cammon cammy campa campagna campana campanaro campanella campanelli campanile campas campbell campeau
campfield campillo campion campione campise campisi campo campos campoverde campusano campuzano camren camron camryn camus camylle canaan canada
canaday canady canale canales canas canavan canchola cancilla cancino cancio candace candance candela candelaria candelario candelas candi candia
candice candida candido candie candis candler cando candra candyce canedo canela canelo canepa canete canez canfield cangelosi cangemi cangialosi
canham caniglia canino canipe canizales canizalez canizares canlas cann cannaday cannady cannan cannata cannell cannella canney cannizzaro cannizzo
cano canova canseco cansino cansler cantarero cantave cantera canterbury cantero cantey cantillo cantin cantley canto canton cantone cantor cantoran
cantos cantrell cantrelle cantu cantwell canty canul canup canzoneri cao caouette capalbo capaldi capasso capece capehart capel capell capella
capellan capelle capelli capello capen caperton capetillo capili capistran capistrano capitano capizzi caplan caple caples caplinger capo capobianco
capone caporale capote capozzi capozzoli capp cappa capparelli cappel cappelletti cappelli cappello capper cappiello capps cappuccio capra caprice
caprio capriotti capron capshaw capuano caputo cara carabajal caraballo caracciolo carachure caradine caramanolis carandang carano carapia caras
caravella caravello caraveo carawan caraway carbajal carballo carbaugh carberry carbo carbonaro carbone carbonell carboni carbonneau carcamo carchi
carda cardamone cardarelli cardell cardella cardello carden cardenas carder cardiel cardillo cardin cardinale cardon cardona cardone cardosa cardoso
cardoza cardozo cardwell careaga carella carelli carelyn caren carew carey carfagno cargile cargill carhart cari cariaga carias carico caridad carie
carignan carillo carin carina carini carino carisa carissa carita carithers carl carla carlberg carle carlee carleen carlen carlena carlene carles
carleton carletta carley carli carlie carlile carlin carline carling carlini carlino carlisle carlita carll carlo carlock carlon carlone carlos
carlota carlotta carlow carls carlsen carlson carlstrom carlton carlucci carly carlyle carlyn carma carmack carman carmean carmel carmela carmelia
carmelina carmelita carmella carmelo carmen carmer carmichael carmina carmine carmody carmon carmona carmouche carn carnahan carneal carnegie carneiro
carnell carner carnero carnes carnevale carney carnley carns caro carol carola carolan carolann carolanne carole carolee carolin carolina caroline
caroll carollo carolus carolyn carolyne carolynn caron carone carothers caroyln carozza carpentier carper carpino carpio carr carra carradine carraher
carranco carrano carranza carrara carrasco carrasquillo carraway carreira carreiro carrel carrell carreno carreon carrera carreras carrero carretero
carreto carri carrick carrico carrie carriere carrigan carriger carriker carrillo carrington carrion carriveau carrizal carrizales carrizosa carro
carrol carroll carron carrow carrozza carruth carruthers carsey carson carsten carstens carstensen carswell carta cartagena carte cartee carter
cartier cartledge cartmell cartmill cartner cartrette cartwright carty caruana carucci caruso caruth caruthers carvajal carvalho carvell carver carvin
carwell carwile cary caryl carylon caryn casa casada casado casados casady casagrande casal casale casanas casandra casanova casares casarez
casarrubias casas casasola casaus casavant casazza casciano cascio casco cascone casebeer casebolt casella caserta casey cashdollar cashen cashin
cashion cashman cashwell casiano casias casie casillas casimer casimir casimira casimiro casique caskey casler casner caso cason casper caspers
casperson cass cassady cassandra cassandre cassano cassar cassara cassaundra cassel cassell cassella casselman cassels cassens casserly cassese
casseus cassey cassi cassidy cassie cassim cassin cassity casso casson cassondra cassy castagna castaldi castaldo castaneda castano castanon casteel
castel castelan castell castellano castellanos castelli castello castellon castellucci castelo casterline castiglia castiglione castile castilla
castille castilleja castillo castillon castine castleberry castleman castner casto caston castonguay castor castorena castrejon castrellon castrillo
castrillon castro castruita caswell catala catalan catalano cataldi cataldo catalina catanese catania catano catanzaro catapano catarina catarino cate
caterina cates catharine cathcart cather catherin catherina catherine cathern cathers catheryn cathey cathi cathie cathleen cathrine cathryn cathy
catina catino catlett catlin cato catoe caton catrice catrina catron catt cattaneo cattell catterton catton cauble caudell caudill caudillo caudle
caufield caughey caughman caughron caulder cauley caulfield caulkins causby causey cauthen cava cavagnaro cavaliere cavalieri cavallaro cavalli
cavallo cavanagh cavanaugh cavaness cavazos caven cavender caver caverly cavett cavey cavin caviness cavins cavitt cawley cawood cawthon cawthorn
cawthorne cayabyab cayce cayer cayetano cayla caylen caylor cayo cayton caywood cazares cazarez cazier cearley ceasar ceaser ceballos cebreros cebula
ceccarelli cecchini cecelia cecena cecere cech ceci cecil cecila cecile cecilia cecilio cecille cecily cedano cedeno cedillo cedillos cedric cedrick
ceesay cefalu ceja celano celaya celedon celena celentano celesta celeste celestin celestina celestine celestino celi celia celik celina celinda
celine celio celis cella celli cellini cellucci celsa cen cena cendejas ceniceros centanni centeno center centers centofanti ceola cepeda cepero
cephas cephus cera cerami cercone cerda cereceres cerezo cerino cerise cermak cerna cerniglia cerny ceron cerone cerqueira cerra cerrato cerrillo
cerritos cerrone cerros cerullo cerutti cervantes cervantez cervenka cerveny cervera cervone cesar cesare cesario cesena cespedes cessna cevallos cha
chaanakya chaaruchandra chabot chace chachere chacko chacon chad chadbourne chadd chadha chadrick chadwell chadwick chae chaffee chaffin chaffins
chafin chagnon chagolla chagoya chahal chahine chai chaidez chaim chaires chairez chaisson chait chaitan chakor chakraborty chakradhar chakravartee
chakravarti chakrika chalfant chalifoux chalker challa challis chalmers cham chamberlain chamberland chamberlin chamblee chambless chamblin chambliss
chamness chamorro champa champeau champine champlin champney champoux chan chana chanakya chance chancey chancy chand chanda chandak chandan chandani
chandi chandini chandira chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandrasekaran chandraswaroopa chandravati chanel chanell chanelle chaney chang
channell chanran chantal chantay chante chantel chantell chantelle chanthavong chao chapa chapal chapala chaparro chapdelaine chapin chaplin chapman
chappel chappelear chappell chappelle chapple chaput chara charak charboneau charbonneau chard charest charette charis charise charissa charisse
charita charity charla charland charlebois charleen charlena charlene charles charlesetta charleston charlesworth charlette charley charli charlie
charline charlot charlott charlotte charlsie charlson charlton charlyn charmain charmaine charney charo charolette charon charpentier charron chartier
chartrand charuchandra charumati charuvrat charvat charvi chas chase chasidy chasity chason chasse chassidy chastain chasteen chatelain chaten
chatfield chatham chatman chatmon chatterjee chatterton chattin chattopadhyay chatur chatura chaturaanan chaturbhuj chaturvedi chatwin chau chaudhari
chaudhary chaudhry chaudhuri chaudry chauhan chauncey chauvin chavarin chavarria chavero chavers chaves chavez chavira chavis chavolla chavous chavoya
chawla chay chaya chayo chaz che chea cheadle cheatham cheatum cheatwood checketts checo chee cheely cheema cheeseboro cheeseman cheesman cheetham
cheever chela chelette chelf chelsea chelsey chelsie chen chenard chenault chenevert cheney cheng chenier chennault chenoweth cheong cher cheramie
chere cherechi cheree cherelle cheri cherian cherie cherilyn cherise cherly cherlyn cherney chernoff cherri cherrie cherrington cherryl cherubin chery
cheryl cheryle cheryll chesebro cheshier cheshire chesler chesley chesney chesnut chesnutt chesser chesson chester chestnutt chet chetan chetanaanand
chettri chetty cheuk cheung chevalier chevere chevez chewning cheyanne cheyenne cheyne chhabra chhay chhetri chhim chhun chia chiamaka chiang
chiappetta chiaramonte chiarella chiarelli chiarello chiasson chibike chibuike chica chicas chichester chickering chico chicoine chidaakaash chidaatma
chidambar chidambaram chidananda chidester chidinma chidozie chieko chiem chien chiesa chihuahua chilcoat chilcote chilcott childers childree childres
childress childs chiles chilson chilton chim chimamanda chimento chinchilla chinedu chinen ching chinmayanand chinmayananda chinn chino chinyere chio
chiodo chiong chiou chipman chipps chiquita chiquito chiranjeev chiranjeeve chiriboga chirico chirino chirinos chisholm chism chisolm chisom chisum
chitraksh chitrali chitramala chitrangada chittenden chittick chittum chitty chitwood chiu chivers chizoba chloe chmiel chmielewski chmura cho choat
choate chock choe chohan choi choiniere chojnacki chojnowski chokshi cholewa chon chong choo chopp chopra choquette chorba chou choudhary choudhry
choudhury chouinard chow chowdhury chowning choy chretien chrimes chris chrisco chrisman chriss chrissy christ christa christal christeen christel
christelle christena christenberry christene christensen christenson christi christia christian christiana christiane christiano christians
christiansen christianson christie christin christina christine christinia christison christman christmann christmas christner christo christoff
christoffersen christofferson christop christoper christoph christophe christopher christophersen christopherson christy chronister chrostowski
chrysler chrystal chrzanowski chu chua chuang chubb chudy chui chukwu chumbley chumley chumney chun chung chunn chuong chupp churchill churchman
churchwell chuy chyna cia ciaccio ciampa ciampi cianci ciancio cianciolo ciano ciara ciaramitaro cibrian ciccarelli cicchetti ciccone cicely cicero
cichocki cichon cichy cielo cienfuegos ciera cieri cierra ciesielski ciesla cieslak cifelli cifuentes cigarroa cihak cijo cilley cimini cimino cina
cinco cincotta cinda cinderella cindi cindie cindy cinelli cinque cinthia cintron cioffi ciolino ciotti cipolla cipollone ciprian cipriani cipriano
cira cirelli ciriaco cirigliano cirillo cirilo cirino cirone cisco cisnero cisneros cisse cissell ciszewski citlalli citro citron ciulla cizek claar
claassen clabaugh claborn claeys claffey claflin clagett clagg claggett claiborne clair claire clairmont clampitt clancy clanton clapham clapp
clapsaddle clara clarabelle clardy clare clarence claretha claretta clarey claribel clarice claridge clarinda clarine claris clarisa clarissa clarita
clark clarkberg clarke clarkin clarkson clarkston claro claros clary clasen clason classen classie clatterbuck claud claude claudette claudia claudie
claudine claudio claunch claus clausell clausen clauser clausing clauson clauss claussen clavel clavijo clawson claxton clay claybaugh clayborn
clayborne claybrook claybrooks claycomb clayman claypool claypoole clayson clayton claytor claywell clearwater cleary cleaveland cleckler cleckley
cleek clegg cleghorn cleland clelia clelland clem clemans clemencia clemens clement clemente clementi clementina clementine clements clemmer clemmie
clemmons clemons clendenen clendenin clendening cleo cleopatra cleora cleotilde clermont cleta cletus cleve cleveland clevenger clevinger clewell
clewis cliburn cliett clifford clift clifton climaco climer clinard cline clines clingan clingenpeel clinger clingerman clingman clinkenbeard
clinkscale clinkscales clint clinton clippinger clites clodfelter cloer clonch cloninger clonts clontz cloonan clopton clora clore clorinda closs
closson clothier clotilde clough clouse clouser cloutier clovis clow cloward clower clowers clowes clowney cloyd clubb cluff clugston clukey clum
clune clute clutts cly clyburn clyde clymer clyne coachman coad coady coakley coale coalson coan coate coates coatney coaxum cobb cobbins cobbs
coberly cobian coble coblentz cobler cobo cobos coburn coby coca coccia cocco cochenour cochran cochrane cockburn cocke cockerham cockerill cockfield
cockman cockrell cockrill cockroft cockrum coco coday codd coddington coder coderre codi codner cody coe coelho coello coen coenen cofer coffel
coffelt coffey coffield coffman cofield cogan cogar cogburn cogdell cogdill coger coggeshall coggin coggins coghill coghlan cogley cogswell cohan
cohee cohen cohn cohoon cohrs coile coiner coit coker cokley cola colangelo colantonio colarusso colas colavito colberg colbert colborn colburn colby
colchado colclasure colclough coldiron coldren coldwell cole coleen colegrove colella colello coleman colen colene coles coletta colette coletti coley
colgan colgrove colin colina colindres colins coll collado collantes collard collazo collazos colledge colleen collen collene coller colleran
collerson collet collett collette colletti colley collier colligan collin colling collings collingwood collins collinson collinsworth collis collison
collman collom collopy collum collums collura collyer collymore colm colman colmenares colmenero colocho coloma colomb colombo colon colonna colorado
colosimo colpitts colquhoun colquitt colson colston colt colten colter coltharp colton coltrain coltrane colucci coluccio columbia columbus colunga
colvard colville colvin colwell colyer comacho coman combe combes combest comeau comeaux comegys comella comer comerford comfort comiskey comito
comley commisso como comp compean compere compton comrie comstock comtois conant conard conatser conaty conaway conboy concannon conceicao concepcion
concetta concha conchas conchita conde conder condie condit condo condon condra condrey condron conejo conely conerly coney conforti cong congdon
conger congleton conigliaro coniglio conine conkey conkle conklin conkling conlan conlee conley conlin conlon conn connally connaughton connell
connelley connelly connely conner conners connery connett connick connie conniff connolly connor connors conor conover conrad conrady conrow conroy
conry considine consiglio constable constance constancio constante constantin constantine constantino constanza consuegra consuela consuelo conte
conteh contessa conti contino contois contrera contreras convery conway conwell conyer conyers coody coogan cook cooke cooksey cookson coolbaugh
cooley coolidge coombe coombes coombs coomer coomes coon coonce cooney coonrod coons coontz cooper cooperman coopersmith cooter coots coover copado
copas copeland copelin copen copenhaver copher coplan copland coplen copley coplin copp coppa coppage coppedge coppens coppersmith coppin coppinger
copple coppock coppola copsey copus cora corado coral coralee coralie coraline coram corazon corbeil corbell corbett corbin corbit corbitt corbo corby
corchado corcino corcoran cordaro cordeiro cordelia cordell corder cordero cordes cordia cordie cordier cordle cordner cordoba cordova cordray cordrey
cordy corea coreas coreen corella corene coretta corey cori coria corie coriell corina corine corinna corinne corker corkern corkery corkill corkins
corkran corl corle corless corlett corlew corley corliss cormack corman cormier cornejo cornelia cornelio cornelious cornelison cornelius cornell
cornett cornette cornick corniel cornish cornman cornwall cornwell corona coronado coronel corp corpening corporan corprew corpuz corr corrado corral
corrales corrao correa corredor correia correll corrente correnti corrie corrigan corrin corrina corrine corrinne corriveau corro corry corsaro
corsetti corsi corsini corso corson cort cortazar corte corter cortes cortese cortez cortina cortinas cortney cortright corum corvera corvin corvino
corwin cory coryell corzine corzo cosby coscia cosentino cosenza cosey cosgrove cosio cosman cosme cosner cosper coss cossette cossey cossio costa
costabile costales costantini costantino costanza costanzo costas coste costello coster costigan costilla costillo costin costley costlow costner
coston cota cote cotham cothern cothran cothren cothron cotman cotner coto cott cotta cottam cotten cotter cotterell cotterman cottingham cottle
cottman cotto cottom cottone cottrell cottrill coty couchman couey coufal coughenour coughlan coughlin couillard coulibaly coulombe coulon coulson
coulston coultas coulter counce counterman coupe cournoyer coursey courson courtemanche courter courtney courtois courtright courtwright courville
coury cousar couser cousineau cousino coutee coutinho couto couts coutts coutu couture couturier couvillion covarrubias covel covell covelli covello
coveney coventry coverdale covey coviello coville covin covington covino cowan cowans cowart cowden cowdrey cowell cowen cowger cowgill cowherd cowie
cowin cowles cowley cowling cowman cowser cowsert cox coxe coxon coxwell coy coykendall coyle coyne coyner cozad cozart cozine cozza cozzens cozzi
cozzolino crabb crabbe crabill crable crabtree cracchiolo crace cracraft craddock crader crady crafton crager cragg crago cragun craig craighead crail
crain craine crall cramer crampton crandall crandell craner craney cranfield cranfill cranford cranmer cranor cranston crapo crapps crary crase cratty
craun craven cravens craver cravey craw crawford crawley crawshaw cray craycraft crayne crayton crea creager creagh creamer crean crear creary creasey
creasman creason creasy crecelius credeur credle cree creech creecy creedon creegan creekmore creel creer cregan creger cregger crego creighton
cremeans cremer cremin crenshaw creola crepeau crescenzo crespin crespo cress cressey cressman cresswell creswell cretella creveling creviston criado
cribb cribbs crichlow crichton crick criddle crider crigger crigler crilly crim crimi crimmins criner criollo cripe crippen cripps cris crisafulli
crisanto crisci criscione crisco criscuolo criselda crisler crislip crisman crisostomo crispin crispino criss crissman crissy crist crista cristal
cristen cristi cristian cristiano cristie cristin cristina cristine cristino cristobal cristopher cristy criswell critchfield critchley critchlow
critelli crites crittenden crittendon critzer crivello crocco croce crocker crockett croff crofford crofoot croft crofton croghan croke croker croley
croll cromartie crombie cromer cromley crompton cromwell cron crona cronan crone croney cronin cronk cronkhite crooke crooker crooks crookston croom
crooms cropp cropper crosbie crosby crose crosier croskey crosland crosley crossan crossen crossett crossland crossley crosslin crossman crossno
crosson crosswhite croston croswell croteau crothers crotts crotty croucher crouse crout crouthamel crowder crowe crowell crowl crowley crownover
crowson crowther croxton croy croyle crozier cruce cruces crudup cruickshank cruikshank crull crum crumbley crumby crume crumley crump crumpler
crumpton crumrine crunk crupi cruse crutcher crutchfield crute cruz cruzado cruzan cruze cruzgarcia cruzhernandez cruzlopez cruzmartinez cruzperez
cryan cryer crysta crystal crystel crystle cua cuadra cuadrado cuadros cuaresma cuartas cuautle cuba cubas cubbage cubero cubias cubillos cuc
cucchiara cucci cuccia cucinotta cuda cudd cuddy cude cudney cudworth cuebas cuellar cuello cuen cuenca cuervo cuesta cuestas cueto cueva cuevas
cuffee cuffie cugini cui culberson culbert culbertson culbreath culbreth culhane culkin cullen cullens culler cullers culley culligan cullinan
cullinane cullins cullison cullom cullum cully culotta culp culpepper culton culver culverhouse culwell cumbee cumberbatch cumberland cumberledge
cumbie cumbo cumby cumings cummerata cummings cummins cummiskey cumpston cunanan cundiff cuneo cung cunha cunliffe cunniff cunningham cuomo cuozzo
cupit cupo cupp cupples cupps cura curatolo curbelo curbow curci curcio curet cureton curfman curiel curlee curless curley curlin curnow curnutt
curnutte curran curren currence curreri currey currie currier currin curro curt curtice curtin curtis curtiss curtner curto curts curtsinger cusack
cusano cush cushing cushman cusic cusick cusimano cusson custer custis custodio cusumano cutcher cuthbert cuthbertson cuthrell cutler cutlip cutrer
cutright cutrone cutshall cutshaw cutsinger cutts cuyler cwik cybulski cydney cygan cyndi cyndy cynthia cypert cypher cyphers cyprian cyr cyril
cyrstal cyrus cythia czaja czajka czajkowski czapla czaplicki czarnecki czarnik czech czerniak czerwinski czyz czyzewski daako dabbs dabney dabrowski
dacanay dace dacey dach dacia dack dacosta dacruz dacunha dacus dada daddario daddio dade dado dady daevi daevika daffin daffron dafoe dagen dagenais
dagenhart daggett daggs dagley dagmar dagny dagostino dague dahal dahan daher dahir dahl dahlberg dahle dahlen dahlgren dahlia dahlin dahlke dahlman
dahlquist dahlstrom dahm dahmen dahmer dahms dahn dai daigle daignault daigneault daija dail dailey dain daina daine daines dains daise daisey daisha
daisy daitche daiwik dake dakin dakota daksha dakshayani dalal dalbec dalbey dalby dale dalen dalene daleo dales dalesandro dalessandro dalessio daley
dalfonso dalia dalila dalke dall dallaire dallas dalley dallin dallman dallmann dalman dalrymple dalton daluz daly dalzell daman damaris damas damaso
damato damayanti dambra dambrosia dambrosio damelio dameon dameron damewood damian damiani damiano damico damien damilare damilola damion damm damman
dammann damodara damon damore damour dampier damron dan dana danae danaher danahy dancy dandak dandapaani dandre dandrea dandridge dandurand dane
danek danelle danette danford danforth dang dangelo dangerfield dangler danh dani dania danial danica daniel daniela daniele daniell daniella danielle
daniello daniels danielsen danielson daniil danika danille danilo danis danish danita danjuma dankert danko danks danley dann danna dannenberg danner
dannette dannie dannielle dannunzio danny dano danos danowski dansby dansereau dansie danso dant dante dantes dantin dantoni dantonio dantzler danuta
danyel danyell danyelle danyka danz danziger danzy dao daoud daoust daphine daphne daphnee daphney daponte daquila dar dara darbonne darby darcangelo
darcel darcey darci darcie darcy dardar darden dare darell daren dargan daria darian dariana darien darin dario darion darius darji darko darla
darland darleen darlena darlene darley darline darlington darnall darnell darocha daron darosa darr darragh darrah darrel darrell darren darrick
darrigo darrin darrington darrion darron darrough darrow darryl darsey darshan darshwana darst darteh darter dartey dartez darty darville darwin
darwish daryl das dasari dasgupta dashawn dasher dashiell dashnaw dashner dasia dasilva dass datta dattilo dau daubenspeck dauber daubert dauenhauer
dauer daughenbaugh daugherty daughtery daughtrey daughtry daul daulton daum dauphin dauphinais dauria daus dauzat davalos davanzo dave davenport
davern daves davey davi david davida davidian davidoff davidov davids davidson davie davies davignon davila davilla davin davina davino davion davis
davison davisson davitt davon davonte davtyan davy davydov daw dawdy dawe dawes dawkins dawley dawn dawna dawne dawood daws dawsey dawson dax dayaamay
dayaananda dayaanidhi dayal dayamayee dayan dayana daye dayhoff dayle dayley dayna dayne dayrit daysi dayton daza deadra deady deak deakin deakins
dealba dealmeida dean deana deanda deandra deandrade deandre deandrea deane deaner deangelis deangelo deann deanna deanne dearborn dearden deardorff
dearing dearman dearmas dearmon dearmond deary deas dease deason deasy deatherage deatley deaton deats deaver deavers deavila deb debarros debartolo
debbi debbie debbra debby debell debellis debenedictis debera deberry debi debiase deblasio deblois debnam debo deboard deboe deboer debolt debonis
debora deborah debord deborde debose debow debra debrah debroah debrosse debruin debruyn debus debusk dec decamp decarlo decaro decarolis decarvalho
decasas decastro decatur decena decesare dechant decicco deckard decker deckert deckow declan declue decola decook decosta decoste decoster decoteau
decoursey decrescenzo decuir dede dedeaux dedic dedios dedman dedmon dedra dedric dedrick dee deeann deeanna deeb deedee deedra deegan deeksha deel
deemer deen deena deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy
deeptimoyee deere deering deery dees deese deeter deets deetta deetz deevakar defalco defazio defelice defeo deffenbaugh defibaugh defilippis
defilippo defino defoe defoor deford defore deforest deforge defrance defrancesco defrancisco defranco defrank defreese defreitas defries defusco
degaetano degan degante degarmo degen degenhardt degennaro degeorge degler degnan degner degollado degraaf degracia degraff degraffenreid degrave
degraw degrazia degregorio degroat degroff degroot deguzman dehaan dehaas deharo dehart dehaven deherrera dehn dehne dehner dehoff dehoyos deibel
deibert deibler deidra deidre deignan deihl deines deininger deion deirdre deis deiss deitch deiter deitrich deitrick deitsch deitz deja dejager dejah
dejarnett dejarnette dejean dejesus dejohn dejon dejong dejonge dejuan dekeyser dekker dekle dela delacerda delacruz delafuente delagarza delagrange
delaguila delahanty delahoussaye delahoya delahoz delahunt delaine delaluz delamater delamora delana delancey delancy deland delaney delange delangel
delano delany delao delap delapaz delapena delapp delara delariva delarosa delatorre delatte delauder delaughter delaune delaurentis delavega delawder
delbert delbosque delbridge delcambre delcampo delcarmen delcastillo delcid delcie delee deleeuw delehanty delena deleo deleon delfin delfina delfino
delgadillo delgado delgiudice delgreco delgrosso delia delic delicia delila delilah delima delinda deline delira delisa delise delisi delisle delk
delker dell della dellaquila dellavalle dellavecchia deller dellinger delma delman delmar delmastro delmer delmonico delmonte delmoral delmore
delmundo delmy delo deloach deloatch deloera delois deloise deloney delong delora deloras delorenzo delores delorey deloris delorme delorse
delosangeles delosreyes delosrios delossantos delozier delp delph delpha delphia delphine delpilar delpino delpozo delprete delreal delrio delrosario
delsie delsignore delsol delta deltoro deluca delucca delucia deluna delva delvalle delvecchio delvillar delzer demaio demar demarais demarco demarcus
demaree demarest demaria demario demaris demars demartini demartino demary demas demasi dematteis dematteo demauro demay demayo dembinski dembowski
demby demchak demel demello demelo dement demeo demeritt demers demery demesa demeter demetra demetria demetrice demetris demetrius demeyer demi
demichele demille deming demirjian demko demma demmer demming demo demond demonte demore demos demoss demott demps dempsey dempster demski demuro
demuth dena denae denard denardo denaro denault denbow denby dendy deneen denese denesik deng dengler denham denice denicola denio denis denise
denisha denison denisse denita deniz denk denker denley denlinger denman denmark denmon denn denna dennard dennehy dennen denner dennett denney dennie
denning dennis dennise dennison denniston denno denny deno denoyer denslow densmore denson dente denton dentremont denver denys denyse denzer deo
deocampo deol deoliveira deon deondre deonna deontae deonte depalma depalo depaola depaoli depaolo depasquale depaul depaula depauw depaz depena depew
depietro depina depinto depoy depp deppe deppen deprey depriest deptula depue depuy deramo deramus deras derby derbyshire derderian dereck derek
deremer derick derickson deridder deriso derks derksen dermody deroche derocher deron deroo derosa derose derosia derosier derossett derouen derouin
derousse derr derrick derrickson derrico derringer derry derryberry derstine deruiter derusha deruyter dery desa desai desalvo desanctis desanti
desantiago desantis desanto desantos desautels desch deschaine deschamps deschene deschenes descoteaux desena deshaies deshane deshaun deshawn
deshazer deshazo deshields deshmukh deshong deshotel deshpande desiderio desilets desilva desimone desir desirae desiree desisto desjardin desjardins
desjarlais deskin deskins deslauriers desmarais desmet desmond desormeaux desoto desousa desouza despain despina desposito despres desrochers
desroches desrosier desrosiers desselle dessie desta destany destefano destin destinee destiney destini destiny detamore detar deterding determan
detmer detra detrick dettling dettloff dettman dettmann dettmer detty detweiler detwiler deuel deutsch deutscher dev devadatt devagya devajyoti devak
devall devan devane devaney devangana devani devante devar devasree devaughn devaul devault devaux devdan deveau deveaux deven deveney dever devera
devereaux devereux devers devesh deveshwar devi devika devilbiss deville devillier devin devincentis devine devinney devins devita devito devitt
devivo devkota devlin devoe devol devoll devon devona devonte devor devora devorah devore devos devoy devries devvrat devyn dewald dewall dewalt dewan
dewar dewayne dewberry dewees deweese dewey dewhirst dewhurst dewilde dewing dewit dewitt dewitte dewolf dewolfe dews dexter dey deyo deyoe deyoung
deyton dezarn dhaanyalakshmi dhakal dhaliwal dhami dhana dhanadeepa dhanalakshmi dhanani dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhar dhara
dharani dharitri dharmaketu dhatri dhawan dhillon dhingra dhlamini dhruv dhyanesh dhyaneshwar dia diab diakite diallo diamond dian diana diane diann
dianna dianne dias diaz diazdeleon diazgarcia diazlopez dib dibartolo dibartolomeo dibattista dibbert dibble dibella dibello dibenedetto dibernardo
dibert dibiase diblasi dibona dicamillo dicaprio dicarlo dicesare dichiara dicicco dick dickason dicke dicken dickens dickenson dicker dickerman
dickerson dickert dickey dicki dickie dickinson dickison dickman dickmann dicks dickson dickstein dicostanzo dicus didier didio didion didomenico
didonato didonna diebel diebold dieckman dieckmann diede diederich diedra diedre diedrich diefenbach diefenderfer dieffenbach diegel diego dieguez
diehl diehm diekmann diel diem diemer diener diep dier diercks dierdre dieringer dierker dierkes dierking dierks diers dieter dieterich dieterle
dietrich dietrick dietsch dietz dietzel dieu dieudonne dieujuste diez difabio diffenderfer difilippo difiore difrancesco difranco digambar digambara
digangi digby digennaro diggins diggs digiacomo digioia digiorgio digiovanni digirolamo digiulio digman digna dignan digrazia digregorio diiorio dike
dikeman diksha dilbeck dilday dildine dildy dileo dilger diliberto dilks dillan dillard dille dillehay dillenbeck diller dilley dilling dillinger
dillingham dillion dillman dillon dillow dilly dilone dilorenzo diloreto dilts diltz dilullo dilworth dima dimaggio dimaio dimalanta dimarco dimaria
dimartino dimarzio dimas dimascio dimatteo dimattia dimauro dimeglio dimeo dimichele dimick dimino dimitri dimitrov dimmick dimmitt dimock dimon
dimond dina dinah dinakar dinan dinapoli dinardo dinatale dineen dinesh ding dinger dinges dingess dingle dingler dingman dingus dinh dini dinicola
dinkar dinkel dinkins dinneen dino dinorah dinsdale dinsmore dinunzio dinwiddie diogo dion dione dionicio dionisio dionna dionne diop dior diorio
diosdado diouf dipali dipalma dipankar dipaola dipaolo dipasquale dipendra dipesh dipiazza dipietro dippel dippold dippolito diprima diptendu dircks
direnzo dirienzo dirk dirkjan dirks dirksen dirocco dirusso disalvo disanto disbrow disch dishaw disher dishman dishner dishon diskin disla dismuke
dismukes disney dispenza distasio distefano distel distler ditmore ditommaso ditter dittman dittmar dittmer dittrich ditullio ditzler divaakar divakar
dively diven divina divincenzo divirgilio divis divito divjot divya dix dixie dixit dixon dixson dizdarevic dizon djokoto dlamini dmitrii dmytriievska
doaa doak doan doane dobbin dobbins dobbs dobie doble dobler dobos dobrowolski dobrzynski dobson doby dobyns docherty dock dockendorf dockery dockins
dockstader dockter dodd dodds dodgen dodie dodrill dodson doebler doege doerfler doering doerner doerr doescher dogan doggett doheny doherty dohm dohn
dohrmann doi doig doiron doke dokken dolan dolby dolce dold dolen dolezal dolin dollard dollarhide dolley dollie dollinger dollins dollison dolloff
dolly dolma dolman dolores doloris dolph dolson domagala doman domangue domanski dombroski dombrowski domenech domenic domenica domenick domenico
domer domin domina dominga domingo domingos domingue domingues dominguez dominic dominica dominick dominique dominque dominquez dominy domitila domke
domonique don dona donadio donaghy donahoe donahoo donahue donald donaldson donalson donat donatelli donath donathan donati donato donavon dondero
donegan donelan donella donelson doner dones donetta donette doney dong dongol donham donis donita donjuan donkor donlan donley donlin donlon donn
donna donnan donnell donnellan donnelly donner donnetta donnette donnie donny donofrio donoghue donoho donohoe donohoo donohue donoso donovan donte
donya donze doody doolan dooley doolin dooling doolittle doonan doornbos dopp dopson dor dora dorado dorame doran dorantes dorathy dorazio dorcas dore
doreatha doreen doremus dorene doretha dorethea doretta dorey dorf dorfman dorgan dori doria dorian dorie dorinda dorine doris dority dorla dorman
dormer dorn dornan dornbusch dorner dorney dorotea doroteo dorotha dorothea dorothy dorough dorow dorr dorrance dorrell dorris dorrough dorsainvil
dorsch dorsett dorsey dort dorta dortch dortha dorthea dorthey dorthy dorton dorval dorvil dory dosanjh dosch doscher doshi doshier dosreis doss
dossantos dossett dossey dostal doster dostie doten dotson dotter dotterer dottie dotts dotty doty doub doubek doubleday doucet doucette doud doug
dougan dougher dougherty doughty douglas douglass douma douthit douthitt douville dovel dover doverspike dovie dow dowd dowdell dowden dowding dowdle
dowe dowell dower dowers dowlen dowler dowling downard downen downer downes downey downie dowty doxey doyal doyel doyen doyle doyon dozal dozier
drabek drabik draeger dragan drager drago dragone dragoo draheim draine drake drakeford drakes drane draney drapeau draper draughn draughon draupadi
draves drawdy dray drayer drayton dreama drechsler drees dreesen dreger dreher dreibelbis dreier dreiling dreisbach drema drennan drennen drennon
drenth drescher dressel dressen dressler drew drewery drewes drewry drews drexel drexler drey dreyer dreyfus driel driessen driggers driggs drinkard
drinkwater drinkwine drinnon driscoll driskell driskill droege drohan drolet dron drona drost droste drouillard drouin droz drozd drozdowski drucilla
druckenmiller drucker drumheller drumm drummond drury drusilla drutu dryden drye drysdale drzewiecki dsouza dua duah duan duane duarte duba dubashi
dubay dubberly dubbs dube dubey dubiel dubin dubinsky dublin dubois duboise dubon dubord dubose dubray dubreuil dubuc dubuisson dubuque duby duca
ducasse ducat ducey duch ducharme duchene duchesne ducker duckett ducksworth duckworth duclos ducote ducre duda dudas dudash dudding duddy dudeck
dudek dudgeon dudley dudzik dudzinski duell duenas duenes duenez duensing duer duerksen duerr duey dufault dufek duffee duffer duffey duffie duffield
duffin duffus duffy dufort dufour dufrene dufresne dugan dugar dugas dugdale duggan duggar dugger duggins duguay duhaime duhamel duhart duhe duhon
dula dulac dulaney dulari dulay dulce dulcie duley dulin duling dumais duman dumas dumke dumlao dumler dumm dummer dumond dumont dunagan dunavant
dunaway dunbar duncan duncanson dundas dundon dunfee dunford dungan dungey dunham dunigan dunivan dunkel dunkelberger dunker dunkin dunkle dunkley
dunklin dunlap dunlavey dunlavy dunleavy dunlevy dunlop dunmire dunmore dunn dunnam dunnavant dunne dunnigan dunning dunnington dunphy dunsmore dunson
dunstan dunston dunsworth dunton dunwoody duong dupee duplantis duplechain duplechin dupler duplessis dupont dupras dupre dupree duprey dupuis dupuy
duque duquette duran durand durant durante durazo durbin durden duren durfee durfey durga durgan durgeshwari durgin durham durkee durkin durling
durmus durnell durning durocher duron durr durrah durrance durrant durrell durrett durso durst duru durward duryea dusek dusenberry dushane dussault
dusseau dusti dustin dusty dutan dutch dutcher dutka dutkiewicz dutko dutra dutson dutt dutta dutton duva duval duvall duxbury duzan dvorak dwain
dwaipayan dwaipayana dwamena dwana dwayne dweck dwiggins dwight dwinell dwire dwivedi dworak dworkin dwyer dyal dyan dyar dyas dyche dyches dyck dycus
dyer dyess dygert dyke dykema dykeman dykes dykman dykstra dyla dylan dymond dynes dysart dyson dziak dziedzic dzokoto eaddy eades eadie eads eady
eagan eagen eagleson eagleton eaglin eaker eakes eakin eakins eakle ealey ealy eames eanes eardley eargle earhart earl earle earlean earleen earlene
earles earley earlie earline earlywine earnest earnestine earnhardt earnhart earnshaw earp eartha earwood eash easler easley eason eastburn eastep
easter easterday easterling easterwood eastham eastin eastland eastman easton eastridge eastwood eatman eatmon eaton ebanks ebarb ebaugh ebba ebben
ebbert ebel ebeling eber eberhard eberhardt eberhart eberle eberlein eberly ebersole ebert eberts eberwein ebiere ebinger ebiowei eble eblen ebling
ebner eboni ebonie ebony ebrahim ebrahimi ebright ebron ebubechukwu eby eccles eccleston echard echavarria echevarria echeverri echeverria echeverry
echols eck eckard eckardt eckart eckberg eckel eckels eckenrod eckenrode ecker eckerle eckerman eckerson eckert eckes eckhardt eckhart eckhoff eckler
eckles eckley ecklund eckman eckmann eckroth eckstein eckstrom economou ector eda edberg edd edda eddie eddinger eddings eddington eddins eddleman
edds ede edel edelen edelman edelmira edelson edelstein eden edenfield edens eder edgar edgardo edgecomb edgell edgemon edgerly edgerton edgett
edgeworth edgin edgington edgmon edick edie ediger edinger edington edison edith edler edlin edlund edman edmisten edmiston edmond edmonds edmondson
edmonson edmonston edmund edmundo edmunds edmundson edna edney edouard edra edrington edris edsall edson edstrom eduardo edunov edward edwardo edwards
edwardson edwin edwina edyth edythe eekalabya eells efaw efe effertz effie effinger effler efird efrain efren egan egbert egbochukwu ege egeland eger
egerton egge eggen egger eggers eggert eggleston eggleton egli egloff egner egnor egolf eguia ehigiator ehle ehlen ehler ehlers ehlert ehlinger ehman
ehmann ehmke ehrenberg ehresman ehret ehrhardt ehrhart ehrich ehrlich ehrman ehrmann ehtel eich eichelberger eichenberger eichenlaub eicher eichholz
eichhorn eichinger eichler eichman eichmann eichner eichorn eick eickhoff eid eide eiden eidson eifert eikenberry eiland eileen eilene eiler eilerman
eilers einar einhorn eino einstein eischen eisel eisele eiseman eisen eisenbarth eisenberg eisenberger eisenbraun eisenhardt eisenhart eisenhauer
eisenhour eisenhower eisenman eisenmann eisenstein eisert eisler eisman eisner eitel ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekberg ekdahl
ekdant eklund ekman ekow ekstrand ekstrom ekwueme ela eladia eladio elahi elaina elaine elakshi elam elamin elana elane elanor elayne elba elbert
elcock elda eldar elden elderkin eldon eldora eldred eldredge eldreth eldridge eleanor eleanora eleanore elease eleazar eleazer elebiyo eleby electa
elein elena elenbaas elene elenes eleni elenor elenora elenore eleonor eleonora eleonore eley elfreda elfrieda elfriede elgin eli elia eliabeth elian
eliana eliane elias eliason elicia elida elidia elie eliezer eligio elijah elin elina elinor elinore eliot elisa elisabeth elise eliseo elisha elison
elissa eliud eliz eliza elizabet elizabeth elizalde elizarraras elizarraraz elizbeth elizebeth elizondo elke elkhatib elkin elkins elko ell ella
ellamae ellan ellard elledge ellefson ellen ellena ellenbecker ellenberger ellenburg ellender ellenwood eller ellerbe ellerbee ellerbrock ellerman
ellery ellett elli ellie elling ellinger ellingson ellingsworth ellington ellingwood elliot elliott ellis ellison ellisor elliston ellman ells
ellsworth ellul ellwanger ellwood elly ellyn ellzey elma elman elmendorf elmer elmi elmira elmo elmore elmquist elna elnora elodia elodie elody elois
eloisa eloise elouise eloy elpers elrod elroy elsa elsasser elsayed elsberry else elsea elsen elser elsey elsie elsner elson elston elswick elsy elta
elton elva elvera elvia elvie elvin elvina elvir elvira elvis elwanda elwell elwin elwood elworthy elwyn ely elyse elyssa elza elzey elzinga elzy ema
emanuel emanuele emard ember emberton embranthiri embree embrey embry emch emeka emelda emelia emelie emelina emeline emely emerald emerick emerita
emersic emerson emert emery emfinger emge emie emig emigh emiko emil emile emilee emilia emiliano emilie emilio emily emma emmalee emmaline emmalynn
emmanuel emmanuelle emmel emmer emmerich emmerling emmerson emmert emmet emmett emmie emmitt emmons emmy emogene emond emory empey empson emrich
emrick emry ena enakshi enamorado encalada encarnacion encinas encinias enciso enck enda ender enderle enders endicott endo endres endress endsley
enedina eneida enfield enfinger eng engberg engdahl enge engebretson engel engelbert engelbrecht engelhard engelhardt engelhart engelke engelking
engelman engelmann engels engen enger engert engh england englander engle englebert englehardt englehart engleman engler englert engles english
englund engman engram engstrom enid enis enke enloe enlow ennis enns eno enoch enochs enola enos enrico enright enrique enriques enriqueta enriquez
ensey ensley ensminger ensor ensz enterline entrekin entwistle entz enyart enyeart enz eoff ephraim epifania epler epley epling epp eppard epperly
epperson eppes eppinger epple eppler eppley epps epstein epting equihua era erasmo erazo erb erbe erby erdahl erdman erdmann erhard erhardt erhart
eriberto eric erica erich erick ericka ericksen erickson ericson erie erik erika eriksen erikson eriksson erin erinn erisman erives erlandson erlene
erler erlich erlinda erline erling erma erman ermelinda erminia erna ernandez ernest ernestina ernestine ernesto ernie ernsberger ernser ernst
erpelding errickson errico errington errol erskine ertel ertl ertle ervin erving erway erwin eryn esau escajeda escalante escalera escalona escamilla
escandon escano escarcega escareno escatel esch eschbach escher esco escobar escobedo escorcia escoto escott escudero escue escutia esguerra esh esha
eshana eshelman eshita eshleman esi esin esker eskew eskridge eslava esler eslick eslinger esmeralda esmond espada espaillat espana esparza espe
espejo esper esperanza espericueta espey espin espina espinal espindola espino espinola espinosa espinoza espiritu espitia esplin esposito espy
esqueda esquer esquibel esquilin esquivel esquivias essa essary esse esser essex essick essie essig esslinger essman esta estabrook estacio esteban
estefana estefania estel estela estell estella estelle estep estepp ester esterline esterly esters estes estevan esteves estevez estey esther estill
estime estrada estrella estremera estridge estudillo estupinan etchison etha ethan ethel ethelene ethelyn etheredge etheridge etherington etherton
ethier ethington ethridge ethyl etienne etling etsitty etsuko etta etter etters ettie ettinger etzel etzler eubank eubanks euceda eudora eudy eufemia
eugena eugene eugenia eugenie eugenio eula eulah eulalia euler eun euna eunice eura eure eurich eury eusebia eusebio eustace eustice eustolia eutsey
eutsler eva evalyn evan evancho evangelina evangeline evangelista evanoff evans evanson evaristo evarts evatt eve eveland evelia evelin evelina
eveline evelyn evelyne evelynn evensen evenson everage everard everardo everest everett everette everetts everhart everidge everingham everitt everly
everman evers eversole everson evert everton everts evett evette evia evie evins evita evitts evola evon evonne evora ewa ewald ewalt ewan ewart ewell
ewen ewer ewers ewert ewing ewings ewoldt exantus exie exley exline exner exposito exum eyer eyler eyman eynon eyram eyre eyster eze ezekiel ezell
ezequiel ezra ezzell ezzo faas fabbri fabela faber fabian fabiano fabiola fabre fabrizio fabro fabry facer facey facio fackler fackrell facundo fadden
faddis fadel fader fae faerber fagan fagen fager fagg fagin fagundes faherty fahey fahim fahmy fahnestock fahringer fahy faiella faile failla failor
fain fairbairn fairbank fairbanks fairbrother fairburn fairchild faircloth fairclough faires fairfax fairfield fairhurst fairless fairley fairman
fairweather faisal faison faith fajardo fakhoury falbo falck falco falcone falconer fales falgout falk falke falkenberg falkenstein falkner falkowski
falla faller fallin fallis fallon falvey falvo falzarano falzone fama fambro fambrough famiglietti familia famularo fan fancher fandel fane fanelli
fangman fangming fanguy faniel fankhauser fann fannie fannin fannon fanny fansler fant fantasia fantauzzi fantozzi fantroy farabaugh farabee farace
faraci farag farah faraj faraone farber farfan fargo farhat faria farias farid faries farina farinas farinella farino faris farish fariss farkas
farland farless farley farlow farnam farnan farnell farner farney farnham farnsworth farnum farnworth faro farooq farooqi farooqui farquhar
farquharson farr farra farrah farran farrand farrar farrel farrell farrelly farren farrer farrier farrington farrior farris farrish farro farrow
farrugia farthing farver farwell fasano fasayo fasching fasnacht fason fass fassbender fassett fassler fasulo fata fath fatima fatimah fauber faubion
faucett faucette faucher faught faul faulcon faulconer faulds faulhaber faulk faulkenberry faulkner faulks faunce fauntleroy fausett faust faustin
faustina faustino fausto fauth fauver faux fava favata favela favero favian favila faviola favor favorite favors favre favreau faw fawaz fawcett
fawley fawn fawver faxon fay fayad fayard faye fayette fayne fayre faz fazekas fazenbaker fazio fazzino fazzio feagans feagin feagins fearn fearon
feasel feaster featherston featherstone feazell febles febres febus fechner fecht fechter fecteau fedak fedder feddersen fedele feder federer federici
federico federman federspiel fedewa fedor fedrick feehan feeley feely feemster feeney feenstra feeser feest fegan feger fegley feher fehl fehr
fehrenbach fehrenbacher fehrman fei feick feig feigenbaum feil fein feinberg feiner feingold feinman feinstein feist feit fekete felan felber felch
feld felder feldhaus feldkamp feldman feldmann feldner feldpausch feldstein feldt felecia felger felica felice felicia feliciano felicidad felicita
felicitas felicity felipa felipe felisa felisha feliu felix feliz felker felkins fellers fellman fellner fels felten felter feltes feltman feltner
felton felty feltz fenderson fendley fenelon feng fenimore fenley fenn fennel fennell fennelly fenner fennessy fennimore fenske fenster fenstermacher
fenstermaker fenton fentress fenwick feola fera ferber ferch ferdinand ferebee ference fergerson fergus ferguson fergusson feria ferko ferland ferman
fermin fermina fern fernald fernanda fernande fernandes fernandez fernando ferne fero ferra ferran ferrand ferrando ferrante ferranti ferrara ferrari
ferraro ferre ferrebee ferree ferreira ferrel ferrell ferren ferrer ferrera ferreras ferreri ferrero ferretti ferreyra ferri ferrick ferrie ferrier
ferriera ferrigno ferrill ferrin ferris ferro ferron ferrone ferrucci ferrufino ferry fertig fertitta fesler fesmire fesperman fessenden fessler festa
fetrow fett fetterhoff fetterman fetterolf fettig fetty fetzer feucht feuer feuerstein fewell fey fiala fiallo fiallos fibonacci ficarra ficek
fichardt fichera fichter fichtner fick ficke fickel ficken fickes fickett ficklin fickling fidalgo fidel fidela fidelia fidler fiebig fiedler fiegel
fielden fielder fiene fiero fierro fierros fife fifer fifield fifita figaro figeroa figg figgins figgs figley figueira figueiredo figueras figueredo
figuereo figueroa figura fiifi fike fikes filbert filer filiberto filion filip filipek filipiak filippelli filippi filippini filippone filkins
fillingim fillion fillman fillmore filmore filomena fils filsaime filson fimbres finamore finan finau finazzo fincham fincher finchum finck findlay
findley finegan finelli fineman finfrock fink finkbeiner finke finkel finkelstein finken finkle finklea finks finlay finlayson finley finn finnegan
finnell finneran finnerty finney finnie finnigan fino finocchiaro finstad finucane fiona fioravanti fiore fiorella fiorelli fiorello fiorentino
fiorenza fiori fiorillo fiorini fiorino fiorito fipps fiquitiva firas firebaugh firestone firkins firman firmin firth fisch fischbach fischer
fischetti fischman fiscus fiser fish fishback fishbein fishburn fishel fisher fishman fisk fiske fister fitch fitchett fite fithian fitterer fitton
fitts fitz fitzer fitzgerald fitzgibbon fitzgibbons fitzhenry fitzhugh fitzmaurice fitzmorris fitzpatrick fitzsimmons fitzsimons fitzwater fiveash
fizer flach flack flagg flagler flaherty flahive flaig flaim flamenco flamm flanagan flanary flanders flanery flanigan flannagan flannery flannigan
flansburg flaten flatley flatt flaugher flavia flavie flavin flavio flax fleagle flecha fleckenstein fleeger fleeman fleener fleenor fleetwood flegel
fleig fleischer fleischman fleischmann fleisher fleishman fleitas fleites fleming flemings flemister flemming flemmings flener flenniken flesch
flesher fleshman fleta fletcher fletes flett fleury flewellen flewelling flickinger flinchbaugh flinchum flink flinn flippen flippin flippo flis flo
flohr flom flook flor flora florance florea florek florence florencia florencio florendo florene florentina florentino flores floresgarcia floretta
florey florez floria florian florida florin florinda florine florio floro florrie flory flossie flournoy flowe floy floyd fluck fludd fluegel fluellen
fluharty fluitt fluker flury fluty flynn flynt flythe fnu foard fobbs fobes focht fockler fodor foerster foertsch fofana fofie fogal fogarty fogel
fogelman fogerty fogg fogle fogleman fogler foglesong foglia fogt foisy fok folan foland folden foley folger folino folkers folkerts folkes folkman
follansbee follett follis follmer followell folmar folmer folse folsom folts foltz folz fomby fonda fondren fones fong fonner fonseca fontaine fontan
fontana fontanez fontanilla fonte fontenette fontenot fontes fonville foo fooks foor foos foose foote footman foraker foran forbes forbis forbus
forbush forcier ford forde fordham fordyce foree forehand forero foresman forest forester foret forgey forgione forgue forker forman formanek formby
formica formoso forney foronda forquer forrer forrest forrester forry fors forsberg forseth forsgren forshee forshey forslund forsman forst forster
forsyth forsythe fortenberry forti fortier fortin fortino fortman fortner fortney forton fortson fortuna fortunato fosdick foshee foskey foss fosse
fossen fossett fossum foster fosu foth fothergill fotheringham foti fouch fouche foulds foulk foulke foulkes foulks fountaine fournier fouse foushee
foust fout foutch fouts foutz fowers fowkes fowle fowler fowles fowlkes foxwell foxworth foxworthy foxx foy foye frable frady fraga fragale fragoso
fraher frahm fraijo frailey frain fraire fraiser fraizer fraker frakes fraley fralick fralin frami frampton fran france francene frances francesca
franceschi franceschini francesco franchesca franchi francia francie francina francine francis francisca francisco franck franco francoeur francois
francoise francom frandsen franecki franey frangos frank franke frankel franken frankenberg frankenfield frankie franklin franklyn franko frankovich
frankowski frankum franqui fransen fransisca franson frantz frantzen franz franzen franzese frappier frary frasca frasco frase fraser frasher frasier
frasure frates fraticelli fratto frausto fravel frawley frayer frayre fraze frazee frazer frazier frear freas frech frechette fred freda fredda
freddie freddy fredenburg frederic frederica frederick fredericka fredericks fredericksen frederickson frederik frederiksen frederique fredette fredia
fredric fredrick fredricka fredricks fredrickson fredy freeberg freeborn freeburg freeda freedman freel freeland freels freeman freeney freese
freestone freet fregia fregoso frei freiberg freiberger freiburger freida freier freilich freimuth freire freitag freitas fremont frenette frenkel
frenzel frerichs frese freshour fresquez frett fretwell fretz freudenburg freund frew frey freyer freyre freytag frias friberg fricano frick fricke
fricker fricks frida friday friddle fridley fridman frie frieda friedberg friedel frieden friederich friedl friedland friedlander friedline friedman
friedmann friedrich friedrichs friedrichsen friel frier frierson friese friesen friesenhahn friesner frieson friess frigo frimpong frink frisbee
frisbie frisby frisch friscia frisco frisina friske frison fritch frith fritsch fritsche fritts fritz fritze fritzinger fritzler fritzsche frizzell
frodo froehlich froelich froemming froese frohlich froman frometa fromm fromme fronczak fronk frontera frosch frueh fruge fruth frutos fryar fryberger
frye fryer fryman frymire fucci fuchs fuehrer fuelling fuentes fuentez fuerst fuerte fuertes fugate fugere fugett fugitt fuhr fuhrer fuhrman fuhrmann
fuhs fujii fujimoto fujioka fujita fujiwara fukuda fukumoto fukushima fulbright fulcher fulfer fulford fulgencio fulgham fulghum fulk fulkerson fulks
fullam fullard fullbright fullen fullenkamp fuller fullerton fullilove fullington fullmer fullwood fulmer fulmore fulop fulp fulton fults fultz
fulwood fumiko funari funaro funches funchess funderburg funderburk fundora funes funez fung funk funke funkhouser funmilade funmilayo funston fuoco
fuqua fuquay furbee furey furlan furlow furman furnari furness furney furniss furr furrer furst furtado furtick furton furukawa fusaro fusco fuselier
fuson fussell fuston futch futral futrell fye fyfe fyffe fyock gaal gabaldon gabay gabbard gabbert gabe gabehart gabel gaber gabino gabler gabor
gaboury gabriel gabriela gabriele gabriella gabrielle gabrielli gabrielson gacek gad gadberry gadbois gadd gaddam gaddie gaddis gaddy gade gadea
gadomski gadsby gadsden gadson gaede gael gaertner gaeta gaetano gaff gaffey gaffney gafford gagan gage gagen gager gagliano gagliardi gagliardo
gaglio gaglione gagne gagner gagnier gagnon gago gahagan gahan gaier gail gailey gaillard gainer gaines gainey gainous gaiser gaitan gaiter gaither
gajaadhar gajabahu gajadhar gajbaahu gajda gajewski galan galang galante galarneau galarza galasso galati galaviz galaz galban galbraith galbreath
galdamez galea galeana galeano galeas galen galeno galentine galey galgano galiano galicia galina galindez galindo galioto galipeau galka galla
gallacher gallagher gallaher galland gallardo gallas gallatin gallaway galle gallego gallegos gallen galler galles galletta galletti galli gallien
galligan galliher gallimore gallina gallion gallivan gallman gallo gallow galloway gallucci gallup galluzzo galo galpin galt galusha galvan galvez
galvin galvis galyean galyon gama gamache gamarra gamba gambardella gamber gambill gambino gamblin gamboa gambone gambrel gambrell gamel gamero gamez
gamino gammage gammel gammill gammon gammons gamon gan ganak ganaka ganapati ganaway ganci gandalf gandara gandarilla gandee gandharv gandharva gandhi
gandia gandolfo gandy ganesan ganesh ganey gange gangemi ganger gangesh gangi gangl gangloff ganley gann gannaway gannon gano ganoe gans ganser ganske
gant ganter gantner gantt gantz ganz gaona gapinski gappa garabedian garant garate garay garbacz garbarino garbe garber garbett garbutt garceau garces
garcia garciacruz garciaflores garciagarcia garciagonzalez garciahernande garcialopez garciamartinez garciaperez garciaramirez garciarodrigue
garciasanchez garcilazo garcon gard garde gardea gardella garden gardenhire gardin gardiner gardner garduno garett garey garfias garfield garfinkel
garg gargano gargiulo gargus garibaldi garibay garica gariepy garin garis garland garlick garling garlington garlitz garlock garlow garman garmon garn
garneau garner garnes garnet garnett garney garnica garnier garofalo garon garoutte garr garrard garraway garren garret garretson garrett garrick
garrido garriga garrigan garrigus garringer garriott garris garrison garrity garro garrow garry garsia garside garske garson garst garten garth gartin
gartland gartman gartner garton gartrell garud garuda garver garvey garvin garwood gary garza garzon gasaway gasca gascon gashi gasior gaskell gaskey
gaskill gaskin gaskins gaspar gaspard gasparyan gasper gasque gass gassaway gasser gassett gassman gassner gast gastelum gastineau gaston gatchalian
gatchell gately gatewood gathings gathright gati gatica gatik gatlin gatling gatrell gatson gatta gatti gattis gatto gatton gattuso gatz gatzke gau
gaucin gaudet gaudette gaudin gaudio gaudreau gauer gauger gaughan gaugler gaul gaulden gauldin gaulin gaulke gault gaumer gauna gauntt gauraang
gaurang gauranga gaus gause gauss gaut gautam gautama gautami gauthier gauthreaux gautier gautreau gautreaux gauvin gaver gavidia gavigan gavilanes
gavin gavina gavino gaviria gaw gawel gawlik gawron gawronski gaxiola gayatri gayden gaydos gaye gayhart gayheart gayla gayle gaylene gayler gayles
gaylor gaylord gayman gaymon gaynell gaynelle gaynor gaytan gayton gazaway gazda gbadamosi gbeminiyi gbemisola gbogboade gean gearhart gearheart
gearin gearldine geary geathers gebauer gebert gebhard gebhardt gebhart gebo gebre geddes geddie geddings geddis gedeon geer geerdes geers geesaman
geesey geeslin geeta geetanjali geffrard geffre gehl gehling gehm gehman gehr gehret gehrig gehring gehringer gehrke geib geibel geier geiger geil
geis geise geisel geiser geisinger geisler geiss geissler geist gelb gelber gelfand gelin gelinas geller gellert gellman gelman gema gemine gemini
gemma gemmell gemmill gena genao genaro gencarelli genco gendreau gendron gene general genereux genesis genest genet geneva genevie genevieve genevive
geng gengler genia genis genisis genna gennaro gennie genny geno genova genovese genoveva gensler genson genter gentner gentz gentzler genz geo
geoffrey geoffroy geoghegan georgann george georgeann georgeanna georgene georges georgeson georgetta georgette georgia georgiana georgiann georgianna
georgianne georgie georgiev georgina georgine georgiou geovanni geovanny geovany gephart geppert gerace geraci geraghty gerald geraldine geraldo
geralds geralyn gerard gerardi gerardo gerber gerda gerdes gerding gere geremia geren gerena gergely gergen gerges gerhard gerhardt gerhart gerhold
geri gerig gering geringer gerke gerken gerlach gerling germain germaine german germann germano germany germosen gerner gero geronimo gerow gerrard
gerri gerring gerrish gerrits gerritsen gerrity gerry gershman gershon gerson gerst gerstein gerstenberger gerstner gerth gertha gertie gertrud
gertrude gertrudis gertude gertz gervacio gervais gervasi gervasio gerwig gesell geske gess gessler gessner gest getachew getchell geter gethers
getman getter gettinger gettings getts getty gettys getz geurts geyer ghale ghanaanand ghanashyam ghanem ghani ghanshyam ghattas ghazarian ghazi ghee
gheen ghent ghimire ghislaine ghobrial gholson gholston ghosh ghuman gia giacalone giacobbe giacomini giaimo giambalvo giambrone giampietro giancarlo
giancola giang gianino gianna giannelli giannetti gianni giannini giannone giannotti giaquinto giardina giardino giarratano giarrusso gibb gibbens
gibbins gibble gibbon gibboney gibbons gibbs gibby giberson gibler giblin gibney gibson giddens giddings gideon gidget gidley gidney giebel giedrius
gier gierke gies giesbrecht giese gieseke giesen giesler gietzen giffen giffin gifford gifty gigante giger gigi giglio gigliotti gignac giguere gil
gilani gilbert gilberte gilberto gilbertson gilbreath gilbreth gilbride gilchrist gilcrease gilda gilday gildea gilden gilder gildersleeve gildner
gile giles gilfillan gilford gilham gilkerson gilkes gilkey gilkison gill gillam gillan gilland gillard gillaspie gillaspy gille gilleland gillen
gillentine gillenwater giller gilles gillespie gillett gillette gilley gillham gilliam gillian gilliard gillie gillies gilligan gillihan gillikin
gilliland gillin gillingham gillins gillis gillison gillispie gillman gillmore gillock gillon gillooly gillum gilma gilman gilmartin gilmer gilmore
gilmour gilpatrick gilpin gilreath gilroy gilsdorf gilson gilstrap giltner gilyard gimbel gimenez gina ginder gines ginette ginger gingerich gingras
gingrich ginn ginny gino ginsberg ginsburg ginter ginther ginyard gioia giordano giorgi giorgio giovani giovanna giovanni giovanny gipe gipson giraldo
girard girardi girardin giraud girdler girgis giri girija girik girika girindra giriraaj giriraj girish girja girma girod giroir giron girouard giroux
girton girvin gisela gisele giselle gish gislason gisselle gita gitanjali githens gittens gittings gittins giudice giuffre giuffrida giuliani giuliano
giunta giuseppe giuseppina giusti giusto givan giza gizzi glacken glackin gladding gladfelter gladis gladish gladney gladson gladstone gladwell glady
gladyce gladys glaeser glancy glander glanton glantz glanville glanz glanzer glas glasco glascock glascoe glaser glasgow glasper glaspie glassburn
glasscock glasser glassford glassman glasson glatfelter glatt glatz glaude glavin glayds glazebrook glazer glazier gleason gleaton gleave gleaves
gledhill gleeson gleich gleichner gleim glen glenda glendenning glendora glenn glenna glennie glennis glennon glessner gleyber glick glickman glidden
glidewell glinda glines glinski glisson glock glodowski glore gloria glorioso glosser glosson gloster glotfelty glover glowacki gloyd gluck glueck
glunt glynda glynis glynn goar gobel goben gober gobert gobin gobinda goble gochenour goda godard godbee godbey godbold godbolt godbout godby goddard
godden godek godette godfrey godin godina godines godinez godlewski godley godoy godsey godshall godwin goe goebel goedde goede goeden goehring goeke
goel goeller goelz goen goens goepfert goergen goering goerke goers goertz goertzen goethe goetsch goettl goettsch goetz goetze goetzinger goff
goffinet goforth gogel goggans goggin goggins goguen goh goheen gohl gohlke gohn goin goines goings goins gokey gola golan golas golay golda goldade
goldbach goldberg goldberger goldblatt golden goldenberg golder goldfarb goldie goldin golding goldman goldner goldring goldsberry goldsborough
goldsby goldschmidt goldson goldstein goldston goldstone goldsworthy goldwire goldy golec golembiewski goley golightly goll golla golladay goller
golliday golliher gollum golob golovanova golphin golson golston goltz golub golz gomer gomes gomez gomezgarcia gomezlopez gomillion goncalves gonce
gonda gondek gonder gongora gonnella gonsales gonsalez gonsalves gonser gonyea gonzaga gonzales gonzalez gonzalezgarcia gonzalezlopez gonzalezperez
gonzalo gooch goodale goodall goodchild goode goodell gooden goodenough goodenow goodfellow goodfriend goodhart goodhue goodin goodine gooding
goodlett goodling goodloe goodlow goodman goodner goodnough goodnow goodpaster goodpasture goodreau goodrich goodridge goodrow goodrum goodsell
goodson goodspeed goodwin goodwine goodwyn goodyear googe goold goolsby goonam goosby goossen goossens gootee gopaal gopal gopalakrishnan gopalan
gopaul gopee gopi gora gorakhanatha gorakhnath goral goralski goranson gorby gorczany gorczyca gordan gorden gorder gordhan gordillo gordon gordy
gorecki goree gorelick gorelik goren gorey gorham gorin goris gorka gorley gorman gormley gorney gorny gorospe gorostieta gorr gorrell gorski gorsline
gorsuch gort gorton gosa gosch gose gosha goshorn goslee goslin gosnell gosney goss gossage gossard gosse gosselin gossen gosser gossett gossman
goswamee goswami goswick gotay gotch gotcher goth gotham gothard goto gotschall gott gottesman gottfried gottlieb gottschalk gottshall gotum goucher
goudeau goudie goudreau goudy gough gouin gouker goulart goulbourne gould goulding goulet goulette gouranga gourdine gourlay gourley goutam gouveia
govan gove govea govender gover governale govinda govoni gow gowan gowans gowda gowdy gowen gowens gower gowin gowins goya goyal goyer goyette goytia
goza grabau graber grabert grabill grabinski grable grabow grabowski grace gracey gracia graciano gracie graciela graczyk grad graddy grado grady
graeber graef graeff graf graff graffeo grafton gragg graham grahl grahn graig grainger grajales grajeda gramajo gramlich gramling gramm grammer gran
grana granada granado granados granat granata granato granberg granberry granda grandberry grande granderson grandinetti grandison grandstaff grandy
graner graney grange granger granier granillo granlund grannis grano granquist grant grantham grantz granville granzow gras graser grasmick grasser
grassi grasso grasty graterol grattan gratton gratz grau grauer graul gravatt graveline gravelle gravett gravina gravitt gravley gravois gray graybeal
graybill grayce graydon grayer grays grayson graziani graziano grazyna greaney grear greathouse greaves greb grebe grecco grech greco greear greek
greeley greely green greenan greenawalt greenaway greenbaum greenberg greenberger greenblatt greene greenfeld greenfelder greenfield greenhalgh
greenhaw greenhill greenholt greenidge greenland greenlaw greenleaf greenlee greenly greenman greeno greenough greenslade greenspan greenstein
greenstreet greenup greenwald greenwalt greenway greenwell greenwood greer greeson greg grega greger gregersen gregerson gregg greggs grego gregoire
gregor gregoria gregorich gregorio gregory gregson greif greig grein greiner grell grella gremillion grenfell grenier greninger grennan grenon grenz
gresh gresham gresko gress gressett greta gretchen gretta gretz greulich greve grewal grewe grey greyson gribben gribbin gribbins gribble grice
gricelda grider gridley grieb griebel grieco griego griep grier grierson gries griesbach griese griesemer grieser grieshaber griess griest griffen
griffeth griffey griffie griffin griffing griffis griffith griffiths griffitts griffo grigg griggs grignon grigorian grigoryan grigsby grijalva grilli
grillo grimaldi grimaldo grimes grimley grimm grimmett grimshaw grimsley grinage grinberg grindle grindstaff griner grinnell grinstead gripp grippo
grisales grisby grise grisel griselda grisham grissett grissom grist griswold gritton grizzard grizzell grizzle groat grob grobe groce grochowski
groen groeneveld groesbeck groff groft grogan grogg groh grohman grohs groleau groll grondin groner gronewold groome groomes groover gropp gros grosch
grose groseclose groshong grosjean grosse grossi grosskopf grossman grossmann grossnickle grosso grosvenor grosz grote groth grothe groulx grout
grover grubaugh grubb grubbs grube grubel gruber grudzinski gruen gruenwald gruhn grullon grund grunden grundman grundy gruner grunewald grunwald
grupe grupp gruss gruver gruwell gryder grzyb grzybowski gsell guadagno guadalupe guadamuz guadarrama guadiana guajardo guallpa gualtieri guaman guan
guandique guardado guardia guardino guardiola guarin guarino guarneri guarnieri guastella guay gubler guccione gudakesa gudakesha gude gudgel gudger
gudiel gudino gudmundson gudrun gue guebara guedes guel guenther guenthner guercio guereca guerette guerin guernsey guerra guerrera guerrero guerrette
guerrier guerrieri guerriero guertin guevara guevarra gueye guffey gugel gugino guglielmi guglielmo gugliotta guha guhl guice guida guider guidi
guidice guido guidotti guidroz guidry guijarro guijosa guilbault guilbeau guilbeaux guiles guilford guilfoyle guiliano guill guillaume guillemette
guillen guillermina guillermo guilliams guillory guillot guillotte guilmette guimaraes guimond guin guinan guindon guiney guinn guinta guinto guinyard
guion guirguis guiseppe guisinger guitron guity guizar gul gula gulati gulbranson gulden gulgowski gulick gulino gulla gulledge gullett gullette
gulley gullick gullickson gullion gulliver gullo gulotta gumbs gumm gump gunawan gunder gunderman gundersen gunderson gundlach gundogan gundrum gundy
guneta gunkel gunn gunnar gunnell gunnells gunnels gunner gunnoe gunter gunther guo gupta guptill gupton gura gurcke gurdev gurevich gurganus gurley
gurney gurr gurrola gurski gursky guru gurule gurung gus guse gusikowski gusler gusman guss gussie gust gustafson gustave gustavo gustavson gustin
guth guthery guthmiller guthridge guthrie gutierres gutierrez gutknecht gutkowski gutman gutmann gutowski gutshall guttman guy guyer guyette guymon
guynes guynn guyot guyton guzik guzman guzy guzzi guzzo gwaltney gwen gwenda gwendolyn gwenn gwin gwinn gwyn gwyneth gwynn gyamfi gyasi gyawali gyozo
haack haag haak haake haakenson haaland haan haar haas haase habeck habeeb habegger habel haber haberer haberkorn haberle haberman habersham
haberstroh habib habiba habibi hable hacene hachey hackbarth hackel hackenberg hackett hackler hackley hackman hackmann hackworth hadad hadaway haddad
hadden haddix haddon haddox haden hadfield hadi hadler hadley hadlock hadnot hadsell hadzic hae haefner haegele haen hafeez hafen hafer haff haffey
haffner hafford hafley hafner haft haga hagadorn hagaman hagan hagans hagar hagberg hage hagedorn hagel hageman hagemann hagemeier hagen hagenbuch
hagenes hagens hager hagerman hagerty hagg hagge haggerty haggins hagin hagins hagle hagler haglund hagman hagner hagood hagopian hagos hagstrom hague
hagwood hagy hahm hahn hahne hai haid haidar haider haig haigh haight haigler haile hailee hailey hailie hailu hain haines hainline hains hainsworth
haire hairston haislip haith haithcock hajduk hajek haji hajjar hakala hakanson hake hakes hakim hakimi hakobyan hal halas halbach halberg halberstam
halbert halbrook halbur halcomb haldeman halder haleigh haley halfacre halfhill halfmann halford haliburton halie halili halim halina halko hall
halladay hallahan hallam hallas hallberg halle hallen hallenbeck haller hallett halley hallford hallgren halliburton halliday hallie halligan hallin
hallinan halling hallisey halliwell hallman hallock halloran halloway hallowell hallquist hallstrom hallum halm halper halperin halpern halpert halpin
halsell halsey halstead halsted halteman halterman haltom halton haluska halverson halvorsen halvorson hamacher hamad hamada hamaker hamal hamamoto
haman hamann hamberg hamblen hambleton hamblin hambly hambrick hambright hamburg hamby hamdan hamed hameed hamel hamelin hamer hamers hames hamid
hamidi hamil hamill hamilton hamish hamler hamlett hamlin hamm hammack hammad hamman hammann hammar hammel hammell hammen hammerle hammerschmidt
hammersley hammersmith hammes hammett hammill hammitt hammon hammond hammonds hammons hammontree hammoud hamner hamon hamp hampel hampshire hampson
hampton hamre hamric hamrick hamsini hamstra hamza han hana hanan hanawalt hanby hance hanchett hanchey hancock hancox hand handa handel handley hane
hanel haner hanes haney hanford hanh hanif hanifat haning hanisch hank hanke hankel hankerson hankey hankin hankins hankinson hanko hanks hanley
hanlin hanlon hanly hann hanna hannabel hannaford hannah hannahs hannan hannelore hanneman hannemann hanner hanners hanney hannibal hannigan hanning
hannon hannum hanover hanrahan hanratty hans hansard hansberry hansbrough hanscom hansel hansell hanselman hansen hansford hanshaw hanshew hansley
hanson hanssen hantz hanus hanvey hanzel hanzlik hao hapner happ happe happel haq haque hara harada haralson haran harari harb harbaugh harber harbert
harbin harbison harbor harbour harbuck harcourt harcrow hardage hardaway hardcastle hardee hardeman hardenbrook hardesty hardgrove hardie hardiman
hardin harding hardison hardisty hardman hardnett hardrick hardt hardway hardwick hardy haren harer harewood harford harger hargett hargis hargrave
hargraves hargreaves hargrove hargus hari harig harinakshi harinarayan haris harit harita harjo harju harker harkey harkin harkins harkleroad harkless
harkness harlan harland harless harley harlin harling harlow harman harmer harmeyer harmon harmony harmsen harn harnage harnden harned harner harnett
harney harnish harnois haro harold haroldson haroon haros harpe harper harpole harpster harr harrah harrel harrell harrelson harriet harriett
harriette harrigan harriger harrill harriman harring harrington harriott harris harrison harriss harrity harrod harrold harrop harroun harry harryman
harsch harsha harshaw harshbarger harshman harstad harston harte hartel hartenstein harter hartfield hartford hartgrove harth hartig hartigan hartin
harting hartis hartje hartke hartl hartlage hartlaub hartle hartley hartline hartman hartmann hartner hartness hartnett hartney harton hartranft
hartsell hartsfield hartshorn hartsock hartson hartt hartung hartwell hartwick hartwig harty hartz hartzell hartzler hartzog harutyunyan harvard
harvel harvell harvey harvick harvie harvill harville harvin harvison harward harwell harwick harwood hasan hasbrouck hase hasegawa haselden hashem
hashemi hashi hashim hashimoto hashmi haskell haskett haskin haskins haslam hasler haslett hasley hass hassan hasse hassel hassell hassen hassett
hassie hassinger hassler hasson hastie hastings haston haswell hatala hataway hatchell hatcher hatchett hatem hatfield hathaway hathcock hathorn
hatley hatmaker hatt hattaway hatten hatter hattie hatton hau hauber haubert haubrich hauck hauenstein hauer hauf hauff haug hauge haugen hauger haugh
haughey haught haughton haugland hauk hauke haun haupert haupt hauptman haury haus hauschild hause hausenblas hauser hausler hausman hausmann hausner
haut havard havel havelka haveman haven havener haver haverkamp haverland haverly haverty havey haviland havlicek havlik havrilla haw hawbaker hawes
hawke hawker hawkes hawkey hawkins hawkinson hawley hawn haworth haws hawthorn hawthorne haxton hayashi hayashida hayat haycock haycraft haydee haydel
hayden haydon haye hayek hayer hayes hayford haygood hayhurst haylee hayles hayley haylie haymaker hayman haymes haymon haymond haymore hayne hayner
haynes haynesworth haynie hayse hayslett hayslip hayter hayton hayward haywood hayworth hazan hazel hazelbaker hazelett hazell hazelrigg hazeltine
hazelton hazelwood hazen hazle hazlett hazlewood hazzard heaberlin heacock headen headlee headley headrick heagy heald healey healy heaney heape hearn
hearne hearns hearon hearst heasley heaston heath heathcock heathcote heather heatherly heathman heatley heaton heatwole heaven heavener heavey
heavner hebb hebel heber heberling hebert hebner hebron hechavarria hecht heck heckard heckart heckathorn heckel hecker heckert heckman heckmann hecox
hector hedberg hedden hedgecock hedgepeth hedger hedglin hedgpeth hedin hedley hedlund hedman hedrick hedstrom hedtke hedwig hedy hee heema heenan
heer heeren heeter heffelfinger heffern heffernan heffington heffley heffner heffron hefley heflin hefner heft hegarty hegde hege hegedus hegel
hegeman heger hegg hegge heggie hegland hegler hegmann hegwood hehn heid heide heidel heidelberg heideman heidemann heiden heidenreich heider heidi
heidler heidrick heidt heidy heier heifner heike heikes heikki heikkila heikkinen heil heilig heilman heim heiman heimann heimbach heimer heimerl
heimlich heims hein heindel heindl heine heinecke heineman heinemann heinen heiner heiney heinle heinlein heino heinold heinonen heinrich heinrichs
heins heinsohn heintz heintzelman heinz heinze heinzen heise heiser heisey heishman heisler heiss heist heistand heit heitkamp heitman heitmann heitz
heitzman heizer helaine helberg helbert helbig helbling heldt helen helena helene helfer helfrich helga helgerson helgeson helget helland hellard
helle hellen heller helling hellinger hellman hellmann hellums hellwig hellyer helman helmbrecht helmer helmers helmick helmke helmstetter helmuth
heloise helsel helsley helstrom helt helton heltzel helvey helwig helzer hemann hemberger hembree hemby hemenway heming heminger hemingway hemme
hemmelgarn hemmer hemmert hemminger hemmings hempel hemphill hempstead hemsley hemstreet henandez henao henault hench hendee hendel hendershot
hendershott henderson hendler hendley hendon hendren hendrick hendricks hendrickson hendriks hendrix hendrixson hendry hendryx henegar heneghan henery
heng hengst heninger henk henke henkel henkle henley henline henn henne henneberry henneman hennen hennes hennessee hennessey hennessy henney hennig
hennigan henning henninger hennings henningsen hennington hennis henri henrich henrichs henrichsen henricks henricksen henrickson henrie henrietta
henriette henrik henriksen henrikson henriques henriquez henry henschel henschen hensel hensen henshaw henslee hensler hensley henson hentges henthorn
henthorne henton hentschel hentz henwood henze heo hepburn hepler hepner hepp heppner hepworth herandez herard heras herber herberger herbert herbig
herbin herbold herbst herbster hercules herda herder herdman herdt heredia hereford herendeen hergert herget heriberto hering herington herlihy
herlinda herma herman hermann hermans hermansen hermanson hermelinda hermenegildo hermes hermida hermila hermina hermine herminia herminio hermiston
hermiz hermosillo hermsen hern hernadez hernan hernandes hernandez hernandezcruz hernandezgarci hernandezlopez hernandezmarti hernandezperez hernando
herndon herod herold heroux herr herrada herrarte herrejon herrell herren herrera herrero herrick herrig herriman herrin herrington herriott herrman
herrmann herrod herrold herron hersch herschberger herschel hersey hersh hershberger hershel hershey hershkowitz hershman hersi hersman hersom hert
herta hertel herter hertha hertlein hertz hertzberg hertzler hertzog hervey herwig herz herzberg herzig herzog hesch heskett hesler heslin heslop hess
hesse hessel hesseltine hesser hession hessler hessling hesson hestand hester heston heth hetherington hetland hetrick hett hettich hettie hettinger
hetzel hetzer hetzler heu heuer heun heupel heuser heverly heward hewell hewes hewett hewitt hewlett hewson heyden heydt heyen heyer heying heyl
heyman heymann heyn heyne heyward heywood hiatt hibbard hibbert hibbitts hibbler hibbs hibdon hibler hibner hice hickam hicken hickenbottom hickerson
hickey hickle hicklin hickman hickmon hickok hickox hickson hida hidalgo hidrogo hieb hieber hiebert hiedi hiemstra hien hier hiers hiestand hiester
hietala hietpas hiett higa higareda higashi higbee higbie higby higdon higginbotham higginbottom higgins higginson higgs higham highfield highfill
highley highsmith hight hightower higley hignite higuchi higuera hijazi hikaru hilaire hiland hilaria hilario hilary hilbert hilborn hilburn hild
hilda hilde hildebrand hildebrandt hildebrant hildegard hildegarde hilden hildenbrand hilderbrand hildred hildreth hile hileman hiler hiles hilgendorf
hilger hilgers hilker hill hillard hillary hille hilleary hillebrand hillegas hillegass hillen hillenbrand hiller hillery hillesheim hilley hillhouse
hilliard hilligoss hilliker hillis hilll hillman hillmann hillmer hills hillsman hillstrom hillyard hillyer hilma hilpert hilsabeck hilson hiltner
hilton hilty hiltz hilyard hilyer himadri himani himel himes himmel hin hincapie hinch hinchey hinchliffe hinchman hinck hinckley hinde hinderliter
hindes hindle hindman hine hineline hineman hiner hinerman hines hinesley hing hingle hink hinkel hinkle hinkley hinkson hinman hinnant hinnenkamp
hinners hinojos hinojosa hinostroza hinote hinrichs hinrichsen hinshaw hinsley hinson hinton hintz hintze hinz hinze hinzman hiott hipolito hipp
hippensteel hipple hippler hippolyta hipps hipsher hirai hiraldo hiram hiranmay hiranmaya hirano hiranya hirata hird hiroko hirose hirsch hirschberg
hirschfeld hirschi hirschman hirsh hirst hirt hirth hirthe hisaki hisako hiscock hise hisel hiser hisey hisle hislop hissong hitchcock hitchens
hitchings hitchinson hitchner hite hites hitt hittle hitz hively hix hixenbaugh hixon hixson hjelm hladik hlatshwayo hlavac hlavaty hlongwane hoa
hoadley hoag hoagland hoaglin hoak hoang hoar hoare hoback hoban hobart hobbie hobbs hobdy hoberg hobert hobgood hobson hoch hochberg hochhalter
hochman hochstein hochstetler hockaday hockenberry hockenbury hockensmith hocker hockett hockman hocutt hodapp hodder hodel hodes hodgdon hodge hodgen
hodges hodgin hodgins hodgkins hodgkinson hodgman hodgson hodkiewicz hodnett hodo hodson hodzic hoefer hoefler hoefling hoefs hoeft hoeger hoehn
hoehne hoeksema hoekstra hoel hoelscher hoenig hoeppner hoerner hoerr hoey hof hofacker hofbauer hofer hoff hoffa hoffart hoffer hoffert hoffman
hoffmann hoffmaster hoffmeister hoffmeyer hoffner hoffpauir hofland hofman hofmann hofmeister hofstetter hogan hogans hogarth hoge hogeland hogg
hoggan hoggard hoggatt hogge hogle hoglund hogrefe hogsett hogue hoh hohensee hohenstein hohl hohman hohmann hohn hoisington hojnacki hokanson hoke
holaday holahan holben holbert holbrook holbrooks holcomb holcombe holdaway holdeman holden holderfield holderman holderness holdren holdridge
holdsworth holeman holen holewinski holford holgate holguin holifield holiman holius holl hollabaugh holladay hollan holland hollander hollands
hollandsworth hollar hollars hollaway holle holleman hollen hollenbach hollenback hollenbaugh hollenbeck holleran holley holli holliday hollie hollier
hollifield holliman hollimon hollin hollinger hollingshead hollingshed hollingsworth hollingworth hollins hollinshead hollis hollister hollman
hollmann holloman hollomon hollon holloway hollowell holly hollywood holm holman holmberg holmen holmer holmes holmgren holmquist holmstrom holness
holoman holroyd holsapple holscher holsclaw holsey holshouser holsinger holsomback holsopple holst holste holstein holsten holstine holston holt
holtan holte holten holter holthaus holtkamp holtman holton holts holtsclaw holtz holtzclaw holtzman holub holycross holyfield holyoak holz holzapfel
holzer holzhauer holzinger holzman holzwarth holzworth hom homa homan homann homenick homer homero homesley hommel homola hon honaker honan honda
honea honer honeycutt honeyman honeywell hong honig honn honor honore hontz hoo hoobler hooke hooker hooley hoon hooper hoopes hoopingarner hoose
hooser hoosier hooten hootman hooton hooven hoover hope hopewell hopf hopgood hopkin hopkins hopkinson hopp hoppe hoppes hopple hopps hopson hopwood
hoque hora horace horacek horacio horak horan hord horgan hori horine horiuchi horlacher horman hormann hornaday hornak hornback hornbaker hornbeck
hornberger hornbuckle hornby horne horner horney hornick horning hornsby hornstein hornung hornyak horowitz horrell horrigan horrocks horsch horsey
horsfall horsley horsman horst horstman horstmann horta hortencia hortense hortensia hortman horton horvat horvath horvitz horwath horwitz hosack
hosch hosea hosein hosek hoselton hosey hosford hosier hoskin hosking hoskins hoskinson hosler hosley hosman hosmer hoss hossain hosseini hossler
hosterman hostetler hostetter hostettler hostler hotaling hotard hotchkiss hoth hotham hott hottinger hottle hotz hou houchens houchin houchins houck
houde houdek houge hough houghtaling houghton houk houle houlihan hounshell houp houpt hourigan hourihan housden householder houseknecht housel
houseman houser houseworth housewright housh houska housley housman houston hout houts houtz houze hovan hovanec hovatter hovde hoven hovermale hovey
hovis hovland hovsepian howard howarth howden howdyshell howe howell howells hower howerton howery howes howeth howey howie howington howk howland
howle howlett howley howse howser howson howton howze hoxha hoxie hoy hoye hoyer hoyle hoyos hoyt hoyte hrdlicka hren hribar hritz hruby hruska hsia
hsiao hsieh hsiu hsiung hsu hsueh htoo hua huaman huang huante huard hubbard hubbell hubbert hubble hubbs huber hubert huberty hubler hubley hubmann
hubner huck huckabay huckabee huckaby huckeba huckins huckleberry hucks huckstep huda hudak huddleson huddleston hudec hudelson hudgens hudgins
hudkins hudman hudnall hudnell hudock hudon hudson hudspeth huebner huegel huel huels huelskamp huelsman huerta huertas huesca huestis hueston huether
huett huettl huey huezo huffaker huffer huffine huffines huffman hufford huffstetler hufnagel hufstetler hugg huggard huggett huggins hugh hughart
hughes hughett hughey hughlett hughley hughs hughson hugley hugo huguley huhn hui huie huisman huitron huitt huixtlacatl huizar huizenga huizinga
hukill hulbert hulda hulen hulet hulett hulin huling hulings hullett hullinger hulme huls hulse hulsey hult hultgren hultman hultquist hults hultz
humber humbert humberto hume humes humiston humm hummel hummell hummer humphery humpherys humphrey humphreys humphries hund hundal hundley hundt
huneycutt hungate hungerford hunley hunn hunnewell hunnicutt hunsaker hunsberger hunsicker hunsinger hunsucker hunte hunter huntington huntley hunton
huntoon huntsinger huntsman huntzinger hunziker huo huong huot hupp huppert huq hur hurd hurlbert hurlburt hurlbut hurley hurlock hurn huron hursey
hursh hurst hurston hurtado hurtt hurwitz husain husak husby huse huseby husein huseman huser huskey huskins husman husmann huson huss hussain
hussaini hussein hussey hussien hussong hust hustad husted huston hutchcraft hutchens hutcherson hutcheson hutchings hutchins hutchinson hutchison
huth hutsell hutson hutt hutter hutto hutton hutzel hutzler huval hux huxtable huyck huynh huyser hwa hwang hyams hyatt hyche hyde hyden hyder hye
hyer hyland hyler hylton hyman hymas hymel hymer hymes hyndman hynds hynek hynes hynson hyo hyon hypes hypolite hyppolite hyre hysell hyslop hyson
hyun iacobucci iacono iacovelli ian iannacone iannelli ianni iannone iannotti iannucci iannuzzi ibach ibanez ibarra ibe ibrahim icenhour icenogle icie
ickes ida idalia iddings idell idella iden idris idrovo iesha ifeanyichukwu ifeoma iffrig ifill ifunanya ige iglehart iglesia iglesias ignacia ignacio
ignatius igo igoe igou ihde ihle ihrig ihrke ikard ike ikeda ikenna iker ikerd ikhidie ikner ila ilagan ilana ilda ileana ileen ilene iler iles ilg
iliana ilic iliff ilkay illa illescas illig illingworth ilona ilse iluminada ilyas ima imai imam imamura iman imani imboden imel imelda imes imhof
imhoff imlay imler imm immanuel immel imogen imogene imperato imran imus ina inabinet ince inclan inda indelicato inder india indiana indira indra
inell ines inez infante infantino infinger ing inga ingalls inge ingeborg ingels ingenito inger ingersoll ingerson inggs ingham ingle ingles inglis
ingoglia ingold ingraham ingram ingrassia ingrid iniguez inlow inman inmon innes innis inniss inoa inocencia inocencio inoue inouye insalaco inserra
inskeep insley interiano inthavong inzunza iola iona ione ionescu iorio iosif iovino iowa ipina ipock ippolito iqbal ira iracheta iraheta iraida irani
irby irelan ireland irena irene ireti ireton irey irfan iriarte irias iribe irick irigoyen irina irion iris irish irizarry irma irmgard irvin irvine
irving irwin isa isaac isaacs isaacson isaak isabel isabela isabell isabella isabelle isac isadora isadore isai isaiah isaias isais isakson isanori
isaura isaza isbell isela iseman isenberg isenhart isenhour isenhower iser ishak isham ishaq ishee isherwood ishida ishihara ishii ishikawa ishmael
ishman isiah isidoro isidra isidro isioma isis iskander isla islam islas isler isley ismael ismail isner isobel isokun isola isom ison israel isreal
issa issac istre italiano ito iturbe iturralde itzel itzkowitz iva ivah ivan ivana ivanna ivanov ivanova ivelisse ivers iversen iverson ivery ives
ivester ivette ivey ivie ivins ivonne ivory ivy iwamoto iwanski iwasaki iwata iyalla iyengar iyer izabella izaguirre izaiah izetta izola izquierdo
izumi izzard izzi izzo jabari jabbar jabbour jaber jablonowski jablonski jacalyn jace jacelyn jacey jacinda jacinta jacinthe jacinto jack jackeline
jackelyn jacki jackie jacklin jacklyn jackman jacko jackowski jackqueline jackson jacky jaclyn jaco jacob jacobi jacobo jacobowitz jacobs jacobsen
jacobson jacobus jacoby jacome jacot jacox jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquet jacquetta jacquez
jacqui jacquie jacquiline jacquline jacqulyn jacuinde jacynthe jada jade jaden jadesola jadhav jadon jadwiga jadyn jae jaeden jaeger jaemin jafari
jaffe jaffee jaffer jafri jagadish jagadisha jagathi jagdeep jagdish jager jagger jaggers jagielski jaglowski jagmeet jagodzinski jahan jahir jahn
jahner jahnke jahns jahnu jahr jai jaida jaiden jailyn jaime jaimee jaimes jaimez jaimie jaimini jain jairo jaiswal jakayla jake jakes jakob jakobe
jakubiak jakubowski jalali jalbert jaleel jaleesa jalen jalil jalisa jalloh jallow jalomo jalon jalyn jama jamaal jamal jamar jamarcus jame jamee
jamel jamerson james jameson jamey jami jamie jamieson jamika jamil jamila jamir jamison jamiu jammie jan jana janae janak janas janay janczak janda
jandreau jane janean janecek janee janeen janel janell janella janelle janene janes janessa janet janeth janett janetta janette janeway janey jang
jangid jani janiak janice janicek janick janicki janie janiece janik janina janine janis janisch janise janiszewski janita janiya janke jankovic
jankowski jann janna jannet jannette janney jannie janos janotti janousek janowiak janowski jans jansen jansky jansma janson janssen jansson jantz
jantzen january janus janusz janvier jany janyce janz janzen jaquan jaquelin jaqueline jaquelyn jaques jaquez jaquith jara jaramillo jarboe jarchow
jardin jardine jardon jarecki jared jaren jariwala jarman jarmon jarnagin jarnigan jarod jaron jaros jarosz jarquin jarrard jarratt jarreau jarred
jarrell jarrells jarret jarrett jarrod jarvi jarvie jarvis jasen jasinski jaskiewicz jaskolski jasmin jasmine jaso jason jasper jasso jast jaster
jauch jaudon jaunita jauregui javaid javas javed javier javon javonte jawad jaworski jax jaxon jaxson jaxtyn jay jaya jayaraman jayce jaycee jaycox
jayda jayde jayden jaydon jaye jaylan jaylen jaylin jaylon jayme jaymie jayna jayne jaynes jayson jazlyn jazmin jazmine jazmyn jazmyne jazz jean jeana
jeanbaptiste jeancharles jeane jeanelle jeanene jeanes jeanett jeanetta jeanette jeanfrancois jeangilles jeanice jeanie jeanine jeanjacques jeanlouis
jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jeanpaul jeanphilippe jeanpierre jeansonne jeanty jed jedediah jedi jedidiah jedlicka jee
jeff jeffcoat jefferey jefferies jefferis jeffers jefferson jeffery jefferys jeffie jeffords jeffress jeffrey jeffreys jeffries jeffry jeffs jelinek
jelks jellison jemison jemmott jen jena jenae jencks jene jenee jenell jenelle jenette jeneva jeng jeni jenice jenifer jeniffer jenine jenise jenkin
jenkins jenkinson jenks jenna jenne jennefer jennell jenner jenness jennett jennette jenney jenni jennie jennifer jenniffer jennine jenning jennings
jennison jenny jennyfer jens jensen jenson jent jeon jeong jeppesen jeppson jepsen jepson jerabek jerad jerald jeraldine jeramie jeramy jerde jere
jerel jeremiah jeremie jeremy jerez jerger jeri jerica jerilyn jerkins jerlene jermain jermaine jerman jermey jernigan jerod jerold jerome jeromy
jeronimo jerrell jerri jerrica jerrie jerrod jerrold jerry jervis jeschke jesenia jesica jeske jespersen jess jesse jessee jessen jessenia jessi
jessia jessica jessie jessika jessop jessup jessy jessyca jestine jesus jesusa jesusita jeter jett jetta jette jetter jettie jetton jeudy jeune jevon
jew jewel jewell jewett jewkes jex jha jhamtani jhaveri jia jian jiang jiao jibo jiggetts jilek jiles jill jillian jillson jim jimena jimenes jimenez
jimerson jiminez jimison jimmerson jimmie jimmy jimoh jin jina jindra jines jing jinks jinny jiron jitender jitendra jividen jiwani joachim joan joana
joane joanie joann joanna joanne joannie joanny joany joaquin joaquina jobe jobes jobin jobson jocelyn jochim jochum jock jocson jodee jodi jodie
jodoin jody joe joeann joel joella joelle joellen joens joesph joetta joette joey joffe joffrion johal johan johana johann johanna johanne johannes
johannesen johannessen johanning johannsen johansen johanson johansson johar johathan john johna johnathan johnathon johnetta johnette johnie johnna
johnnie johnny johnpaul johns johnsen johnsie johnson johnsrud johnston johnstone joi joie joiner joines joji jojola jolanda jolayemi joleen jolene
jolicoeur jolie jolin joline jolivette jolley jolliff jolliffe joly jolyn jolynn jolyon jon jona jonah jonas jonatan jonathan jonathon jone jonell
jonelle jones jong joni jonie jonker jonna jonnie jonson jonsson joo joojo joos joost joplin jordahl jordan jordane jorden jordi jordon jordy jordyn
jorge jorgensen jorgenson jose josef josefa josefina josefine joselyn josep joseph josephina josephine josephs josephson josette josey josh joshi
joshua joshuah josiah josiane josianne josie joslin joslyn jospeh josphine joss jost josue joubert jourdain jourdan journey jovan jovani jovanny
jovanovic jovany jovel jovita jowers joy joya joyal joyce joycelyn joye joyner joynes joynt jozwiak juan juana juanita juarbe juarez judah judd jude
judge judi judice judie judith judkins judson judy jue juergens juhasz juhl juhnke jule julee julene jules juli julia julian juliana juliane juliann
julianna julianne juliano julie julieann julien julienne juliet julieta julietta juliette julio julissa julius juma jun junco jundt june juneau jung
junge jungers jungwirth junie junior junious juniper junita junius junker junkin junkins junko juntunen junya junzhe jupiter juraci jurado jurek
jurewicz jurgens jurgensen jurkiewicz jurkowski juscelino jusino justa juste justen justesen justice justin justina justine justiniano justis justo
juston justus justyn jutras jutta juvenal juwan jyoti jyotis jyotsana kaatz kaba kabat kabel kabir kacey kachel kaci kacie kackley kacy kaczmarczyk
kaczmarek kaczmarski kaczor kaczorowski kaczynski kadakia kadar kade kadel kaden kader kadin kading kadlec kaeding kaehler kaela kaelen kaelin kaelyn
kaercher kaeser kaestner kafer kafka kafle kafri kagan kahan kahl kahle kahler kahlon kahn kahrs kai kaia kail kaila kailash kailee kailey kailyn kain
kainz kaiser kaitlin kaitlyn kakar kakkar kala kalama kalata kalb kalbach kale kaleb kaleigh kaler kaleta kaley kali kalil kalin kalina kalinda
kalinoski kalinowski kalis kalish kalka kallas kallenbach kallie kallio kalman kalmbach kalpana kalra kaltenbach kalu kaluza kalyan kalyani kalyn kam
kama kamal kamala kamalesh kamara kamat kamath kamau kamdar kamel kamen kamer kameron kami kamil kamilah kamille kamin kaminski kaminsky kamla kamlesh
kamm kammer kammerer kamp kampa kamper kampf kamps kamradt kamran kamrath kamren kamron kamryn kan kanagy kanak kanaka kanan kanaria kanchan kanda
kandace kandel kandi kandice kandis kandra kandy kane kanea kaneko kanesha kaneshiro kang kangas kania kanimal kanipe kanisha kanishka kaniyar kann
kannan kannen kanner kano kant kanter kanti kantner kantola kantor kantz kanu kanzaki kanzhelev kanzler kao kapadia kapinos kaplan kapoor kapp kappel
kappes kappler kapur kapusta kar kara karam karan karanja karapetyan karas karasek karbowski karch karcher karczewski kardache kardos kareem kareen
karel karelle karels karem karen karena karey karg kargbo karger kari kariane karianne karie karikari karim karima karimi karin karina karine karisa
karissa kariuki karki karl karla karle karlee karleen karlen karlene karley karli karlie karlin karls karlson karlsson karly karlyn karma karmen karn
karner karnes karns karol karolann karole karoline karolyn karon karow karp karpinski karr karras karren karri karrick karrie karry karson karst
karsten karsyn kartchner karthik kartik karunanidhi karwoski karwowski kary karyl karyn kasandra kasch kase kaser kasey kash kasha kashani kashton
kashyap kashyapi kasi kasie kasinger kasner kaspar kasparian kasper kasprzak kasprzyk kass kassa kassab kassandra kassel kassem kassie kassim kassis
kassner kasson kassulke kast kastelic kasten kaster kastner kat katarina katayama kate katelin katelyn katelynn katerine kates kath kathaleen
katharina katharine katharyn kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn
kathrada kathrin kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlyn katlynn kato katona katrice katrina katrine kats katt katta
kattie katy katz katzenberger katzer katzman kau kauffman kauffmann kaufman kaufmann kaufmanns kaul kaup kaur kaus kaushal kaushik kauth kautz kautzer
kautzman kavanagh kavanaugh kavon kawa kawagoe kawaguchi kawahara kawai kawakami kawamoto kawamura kawano kawasaki kay kaya kayce kaycee kayden kaye
kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie kaylin kaylor kayode kays kayser kazanjian kazarian kazee kazemi kazi kazmi
kazmierczak kazmierski kazuko kea keach keady keagan keagle keagy keahey kealey kealoha kealy kean keane keaney keanu kear keara kearney kearns kearse
keasler keast keathley keating keaton keats keatts kebede kecia keck keckler kee keeble keebler keech keef keefe keefer keeffe keegan keehn keelan
keele keeler keeley keeling keely keena keenan keene keeney keenum keeran keerti kees keese keesee keesha keesler keesling keeter keeth keeton keever
keffer kegel kegler kegley kehl kehler kehm kehn kehoe kehr kehrer keifer keiffer keiko keil keila keilman keim keiper keir keira keiser keisha
keisler keisling keister keita keiter keith keitha keithley keitt keizer kelch kelchner keleher kelemen keli kell kellam kellams kellar kelle kellee
kelleher kellems kellen kellenberger keller kellerman kellermann kellett kelley kelli kellie kelliher kelling kellis kellison kellman kellner kellogg
kells kellum kelly kellye kelm kelman kelsay kelsch kelsey kelsi kelsie kelso kelson keltner kelton kelty kelvin kem kemberly kemble kemenade kemi
kemmer kemmerer kemnitz kemp kempa kempe kempen kemper kempf kempfer kempis kempker kempton ken kena kenan kenda kendal kendall kendig kendle kendra
kendrick kendricks kenealy kenefick keneth kenia kenisha kenison keniston kenji kenkel kenley kenna kennamer kennard kenneally kennebrew kennedi
kennedy kennell kennelly kennemer kenner kennerly kennerson kenneth kennett kenney kenning kennington kennison kennith kennon kenny kensinger kent
kenton kenworthy kenya kenyatta kenyetta kenyon keo keogh keohane keon keough keown kephart kepler kepley keplinger kepner keppel kepple keppler ker
kera keranen kerber kerbs kerby kercher kerchner kerekes keren kerfoot keri kerin kerins kerkhoff kerley kerlin kerluke kermit kern kernan kerner
kerney kernodle kerns kerr kerri kerrick kerrie kerrigan kerry kerschner kersey kersh kershaw kershner kersten kerstetter kerstin kersting kertzmann
kervin kerwin kesha keshaun keshawn keshia keshishian keshishyan kesler kesling kesner kessel kesselman kesselring kessinger kessler kestenbaum kester
kesterson kestler kestner ketcham ketchem ketcher ketcherside ketchum ketelsen ketner ketola ketron ketter ketterer kettering ketterling ketterman
kettler kettner keturah keung keva keven kevin kevon kevorkian keyes keyon keyser keyshawn kha khachatryan khadijah khadka khaimov khalaf khaled
khalid khalifa khalil khalilah khalili khalsa khamis khan khanal khanam khang khanh khanna khare khatib khatoon khatri khatun khavronenko khawaja khem
khim kho khokhar khong khoo khosla khouri khoury khoza khumalu khurana khuu khuzwayo kia kian kiana kianna kiara kiarra kibbe kibbey kibble kibby
kibler kibodeaux kicklighter kidane kidd kidder kiddy kidwell kiefer kieffer kiehl kiehn kiel kielty kiely kienitz kienzle kier kiera kieran kiernan
kierstead kiersten kies kiesel kieser kiesha kiesling kiessling kieth kieu kifer kiger kiggins kight kightlinger kihn kiker kikuchi kil kilback
kilbane kilborn kilbourn kilbourne kilbride kilburg kilburn kilby kilcoyne kilcrease kilcullen kilday kildow kilduff kile kiley kilgo kilgore kilian
kilkenny killam killebrew killeen killen killgore killian killinger killingsworth killion killman killmer killoran killough killpack kilmartin kilmer
kilpatrick kilroy kim kimani kimball kimbel kimbell kimber kimberely kimberlee kimberley kimberli kimberlie kimberlin kimberling kimberly kimbery
kimble kimbler kimbra kimbrel kimbrell kimbro kimbrough kime kimes kimi kimiko kimm kimmel kimmell kimmet kimmey kimmons kimpel kimrey kimsey kimura
kimzey kin kina kinard kincade kincaid kincannon kincer kinch kincheloe kinchen kindel kindelan kindell kindig kindler kindley kindra kindt kiner
kines king kingery kinghorn kingman kingrey kingsbury kingsland kingsley kingston kinkade kinkaid kinkead kinkel kinlaw kinley kinloch kinman kinn
kinnaird kinnaman kinnamon kinnard kinne kinnear kinner kinnett kinney kinnison kinnunen kinoshita kinsel kinsella kinser kinsey kinsler kinsley
kinslow kinsman kinter kintner kintz kinyon kinzel kinzer kinzie kip kipchoge kiper kipp kira kiraly kiran kirby kirch kircher kirchhoff kirchner
kirchoff kirk kirkbride kirkendall kirkendoll kirker kirkham kirkland kirkley kirklin kirkman kirkpatrick kirksey kirkwood kirlin kirn kirsch
kirschbaum kirschenbaum kirschner kirst kirstein kirsten kirstie kirstin kirti kirtley kirton kirts kirven kirwan kirwin kiser kish kisha kishbaugh
kisling kisner kisor kissane kissee kissel kissell kissick kissinger kissling kissner kissoon kist kister kistler kistner kita kitagawa kitch kitchell
kitchin kitchings kitson kitt kittel kittell kittelson kitterman kittie kittinger kittle kittleson kitto kittredge kittrell kitts kitty kitzman
kitzmiller kivett kiyoko kizer kizzie kizzy kjos kjær klaas klaassen klabunde klages klahn klaiber klamm klann klapp klapper klar klara klass klassen
klatt klaus klausner klaver klawitter kleber kleckner klee kleeman klees kleiber kleiman klein kleinberg kleine kleiner kleinert kleinhans kleinhenz
kleinman kleinpeter kleinsasser kleinschmidt kleinsmith kleist klem kleman klement klemm klemme klemmer klemp klenk klenke kleppe klepper klett kleven
klick klier kliewer klim klima klimas klimczak klimek klimenko kline klinedinst klinefelter kling klingaman klingbeil klinge klingenberg klingensmith
klinger klingler klingman klink klinker klinkhammer klintrup klippel klitzke kloc klocek klock klocke klocko kloepfer klonowski kloos klopfenstein
klopfer klopp klos klose klosowski kloss kloster klosterman kloth klotz kluck kluesner klug kluge klumb klump klumpp klunk klusener kluth klutts
kluttz kluver kmetz kmiec kmiecik knaack knaak knab knabe knable knaggs knapik knapke knapp knappenberger knapper knapton knarr knaub knauer knauf
knauff knaus knauss knebel knecht kneeland kneip knell kneller knepp knepper knerr knicely knick knickerbocker knierim knies kniffen kniffin knigge
knighten knighton knipe knipp knisely knisley kniss knittel knitter knittle knobbe knobel knoblauch knoble knobloch knoblock knoch knoche knode knodel
knoebel knoke knoles knoop knop knopf knopp knorr knoth knott knotts knouse knowles knowlton knox knudsen knudson knudtson knupp knust knuth knutsen
knutson kobayashi kobe kobel kober kobs kobus koby kocchar koch kochan kochanski kocher kochevar kochis koci kocian kock kocsis kocurek kodali kodama
kody koebel koegel koehl koehler koehn koehne koeller koelling koelpin koelsch koen koenen koenig koenigs koepke koepp koeppel koeppen koerber koerner
koert koester koetter koffler koffman kofi kofoed koga kogan koger kogut koh kohan kohen kohl kohler kohli kohlman kohlmann kohlmeier kohlmeyer kohls
kohn kohnen kohnke kohout kohr kohrs kohut koirala kojima kojo kok koki kokoszka kolakowski kolar kolarik kolasa kolasinski kolb kolbe kolbeck kolberg
kolby kole kolenda kolenovic kolesar kolk kolker koll kollar koller kolli kollie kolling kollman kollmann kolman kolodziej kolp kolstad komar
komorowski kon kondo kone konecny konen kong konieczny konig koning konkel konkle konkol kono konopelski konopka konrad konrath kontos konz koo koob
koogler kooiman kooistra koomson koon koonce koons koontz koop koopman koos kopacz kopano kopczynski kopec kopecky kopel kopf kopka koplin kopp koppel
koppelman koppenhaver kopplin koprowski koran korando korb korbel korbin koren korey korf korff korhonen kori korinek korman korn kornacki kornegay
kornfeld koroma korpi kort korta kortajarena korte korth kortney kortz kory kos kosa kosakowski kosar kosch kosek kosel koser koshy kosiba kosik
kosinski koskela koski kosko kosloski koslowski kosman koss kost kosta kostecki kostelecky kostelnik koster kostic kostick kostka kot kota kotarski
kotch kotecki koth kothari kothe kotler kotowski kott kotter kottke kotula kotz kou kouba kouns kountz kouri kourtney koury koushik kovac kovacek
kovacevic kovacevich kovach kovacic kovacs koval kovalchuk kovalcik kovalenko kovaleski kovar kovarik kovatch kowal kowalczyk kowaleski kowalewski
kowalik kowalkowski kowalski kowalsky koyama koza kozak kozar kozel kozey kozicki koziel kozik kozikowski koziol kozloski kozlov kozlowski kozma kozub
kraatz krach kracht kraemer krafft kraft krager krahn kraig krajcik krajewski kraker krakowski kral kralik krall kram kramer kramp krantz kranz krapf
krasinski kraska krasner krasniqi krasnova krass kratochvil kratz kratzer krauel kraus krause kraushaar krauss krausz kraut krauter krauth kravchenko
kravets kravetz kravitz krawczyk krawiec kray kraynak kreager kreamer krebs krebsbach krech kreeger kreft kreger krehbiel kreider kreidler kreiger
krein kreiner kreis kreischer kreiser kreitz kreitzer krejci krell kremer krenek krentz krenz krepps kreps kresge kress kresse kretschmer kretz
kretzer kretzschmar kreuser kreutz kreutzer kreuzer krewson krey krick krider kriebel krieg kriegel krieger krier kriesel krigbaum krikorian krill
kriner kring krings krinsky kris krise krisher krishna krishnadas krishnadasa krishnamoorthy krishnamurthy krishnan kriss krissy krist krista kristal
kristan kristeen kristel kristen kristensen kristi kristian kristiansen kristie kristin kristina kristine kristle kristofer kristoff kristoffer
kristopher kristy kristyn kritzer kriz krizan kroeger kroeker kroening kroger krogh krogman krogstad kroh krohling krohn krol krolikowski kroll krom
kromah kromer kron kronberg krone kronenberg kroner kronk kroon kropf kropp kross kroupa krouse krout kruckenberg krueger krug kruger kruk krukowski
krull krum krumm krummel krumwiede krupa krupinski krupka krupp krupski kruse kruszewski kruzel krysiak krysta krystal krystel krysten krystin
krystina krystle krystyna krzeminski krzyzanowski kshlerin kuan kuang kub kuba kubacki kubala kubat kube kubes kubheka kubiak kubicek kubicki kubik
kubinski kubitz kubo kubota kubra kubura kucera kuch kuchar kucharski kuchera kuchinski kuchler kuchta kucinski kuck kuczynski kuder kudla kudrna
kudrow kue kuebler kuehl kuehn kuehne kuehner kuenzi kuester kugel kugler kuhar kuhic kuhl kuhle kuhlman kuhlmann kuhn kuhne kuhnert kuhns kuhr kuiper
kuipers kujawa kujawski kujoe kuk kukla kuklinski kukowski kukuk kula kulak kulas kulesa kulesza kulhanek kulick kulig kulik kulikowski kulinski kulka
kulkarni kull kulla kullman kulow kulp kulpa kum kumar kumari kumi kumm kummer kump kumpf kumuda kun kuna kunce kunde kundert kunene kung kunkel
kunkle kunkler kunselman kunst kuntz kunz kunze kunzler kuo kuper kuperman kupfer kuphal kupiec kupka kupper kuras kurek kuriakose kurian kurkowski
kurland kurowski kurt kurtenbach kurth kurtis kurtz kurtzman kuruvilla kurz kus kusch kuschel kusek kush kushner kushnir kusi kuss kuster kuta kutch
kutcher kutsch kutz kuvalis kuykendall kuyper kuzma kuzmina kuznetsov kvyat kwaakye kwabena kwadwo kwak kwaku kwame kwamena kwan kwarteng kwasi
kwasniewski kwasny kweku kwesi kwiatkowski kwiecinski kwok kwon kwong kyaw kye kyei kyer kyi kyker kyla kyle kylee kyleigh kyler kyles kylian kylie
kylo kym kymberly kyoko kyong kyra kysar kyser kyte kyung kyzer laabs laal labadie labar labarbera labarge labarre labastida labat labate labbe labeau
labella labelle laber laberge lablanc labombard labonte laborde labossiere labounty laboy labra labrada labrador labrake labranche labrecque labrie
labriola labrum labuda lac lacasse lacava lacayo lacaze lacefield lacerda lacey lach lachance lachapelle lachelle lacher lachlan lachman lachney laci
lacie lacina lackey lackie lackner laclair lacomb lacombe lacorte lacoste lacount lacour lacourse lacresha lacroix lacross lacson lacy lada ladarius
ladawn ladd ladega ladner ladnier ladonna ladouceur ladson laduca ladue laduke ladwig lael lafata lafave lafavor lafayette laferriere lafever lafferty
laffey laffin laffoon lafitte laflamme lafler lafleur lafollette lafon lafond lafont lafontaine lafontant laforce laforest laforge laforte lafortune
lafountain laframboise lafrance lafreniere lafuente lagace lagana lagarde lagasse lage lagman lago lagomarsino lagos lagrange lagreca lagrone
laguardia laguerre laguna lagunas lagunes lahaie lahaye lahey lahman lahoma lahr lahti lahue lai laidlaw lail laila laine lainez laing lainhart laino
laird lairson laisha laitinen lajara lajeunesse lajoie lajuana lakatos lake lakeesha lakeisha lakendra lakenya laker lakesha lakeshia lakey lakhani
lakia lakiesha lakin lakisha lakita lakshman lakshmi lakshmidhar lakshminath lal lala lalani lalanne laliberte lalit lalita lall lalla lalley lalli
lallier lally lalo lalonde lalone lalor lam lama lamacchia lamadrid laman lamanna lamantia lamar lamarca lamarche lamarr lamarre lamas lamaster lamay
lambdin lambe lamberson lambert lamberth lamberti lamberton lambertson lamberty lambeth lambie lamborn lamboy lambrecht lambright lambros lambson
lamendola lamere lamers lamey lamica lamie lamkin lamm lammers lammert lamon lamond lamonica lamons lamont lamontagne lamonte lamore lamoreaux lamorte
lamothe lamotte lamour lamoureux lampe lampert lamphere lamphier lamping lampkin lampkins lampley lampman lamprecht lampron lampson lampton lamson
lamy lana lanahan lancaster lance lanclos lancour lanctot landa landau landaverde lande landen landeros landers landes landess landfair landgraf landi
landin landino landis landman lando landolfi landolt landon landowski landreneau landreth landrum landry landsberg landsman landwehr landy lane lanell
lanelle lanette laney lanford lang langan langarica langdale langdon lange langel langen langenfeld langer langevin langford langham langhorne
langille langlais langland langley langlinais langlois langner langone langosh langstaff langston langton langworth langworthy lanham lani lanie
lanier lanigan laning lanita lank lankford lanman lann lannan lanni lannie lanning lannom lannon lanny lanora lanoue lanphear lanpher lansberry
lansdale lansdown lansdowne lanser lansford lansing lanter lanterman lanthier lantigua lantis lantrip lantz lanum lanuza lanz lanza lao lapage
lapaglia lapan lape laperle lapham lapidus lapierre lapin lapine lapinski laplaca laplant laplante lapoint lapointe lapolla laporta laporte lapp lappe
lappin laprade lapsley laquanda laquita lara larabee laracuente larae laraine laramee laramie laramore laraway lare lareau laredo laree lares larez
largent largo larhonda larimer larimore larin larios larisa larison larissa larita larivee lariviere lark larkey larkin larkins larmore larner larocca
larocco laroche larochelle larock larocque laroe laron laronda laroque larosa larose larrabee larraine larranaga larrea larrick larrimore larrison
larry larsen larson larsson larue larussa larusso lary lasala lasalle lasandra lasater lascala lascano lasch lascola laseter lashanda lashandra
lashaun lashaunda lashawn lashawna lashawnda lashay lashbrook lashell lasher lashley lashomb lashon lashonda lashua lashunda lashway lasiter laska
lasker laskey lasko laskowski lasky lasley lasonya lasota laspina lasseigne lassen lasser lasseter lassiter lasso lasswell laster lastinger lastra
lasure laswell laszlo lata latanya latarsha latasha latashia latesha latham lathan lathem lathrop latia laticia latif latifat latimer latimore latina
latini latino latiolais latisha latona latonia latonya latoria latorre latosha latour latoya latoyia latrice latricia latrina latrisha latshaw latson
latta lattanzi lattanzio lattimer lattimore lattin latu latulippe lau laub laubach laube lauber lauck laudenslager lauder lauderdale laue lauer
laufenberg laufer lauffer laughery laughlin laughman laughton launa launius laur laura lauralee lauran laure laureano laureen laurel lauren laurena
laurence laurene laurent lauretta laurette lauri lauria lauriane laurianne laurice lauricella laurie laurin laurinda laurine lauritsen lauritzen lauro
laursen laury lauryn lautenschlager lauterbach lauth lautzenheiser lauver laux lauzon lavada lavalle lavallee lavalley lavan lavanya lavelle lavenia
laventure laver lavera laverde laverdiere lavergne lavern laverna laverne laverty lavery laveta lavette lavey lavigne lavin lavina lavine lavinia
laviolette lavoie lavon lavona lavonda lavone lavonia lavonna lavonne lavoy lavy law lawal lawana lawanda lawanna lawerence lawes lawhead lawhon
lawhorn lawhorne lawing lawler lawley lawlor lawrance lawrence lawrencia lawrenz lawrie lawry lawson lawter lawton lawver laxman laxmi laxson laxton
laycock layden layfield layla laymon layne layson layton lazalde lazar lazard lazare lazaro lazarus lazcano lazenby lazerka lazo lazor lazos lazzara
lazzari lazzaro lea leachman leacock leadbetter leadingham leah leahey leahy leake leal leaman leamon leamy leana leander leandra leandro leann leanna
leanne leannon leano leanora leanos leaphart lear leard learned leary leas leasure leath leatha leatham leatherman leathers leatherwood leatrice
leavell leavens leaver leavitt leavy leazer lebaron lebarron lebeau lebel leber lebert leblanc lebleu leblond lebo leboeuf lebon lebouef lebovits
lebow lebowitz lebron lebrun lebsack lecates lech lecher lechner lechtenberg lechuga lecia leck leckie leckrone leclair leclaire leclerc lecompte
lecomte leconte lecount lecrone lecroy lecuyer leda leday ledbetter leddy leder lederer lederman ledesma ledet ledezma ledford ledgerwood ledlow
ledner ledo ledonne ledoux leduc leduchowski ledwith ledyard lee leeann leeanna leeanne leeder leedom leeds leedy leela leeman leen leena leep leeper
lees leesa leese leeson leet leeth lefeber lefebre lefebvre lefever lefevers lefevre leff leffel leffew leffingwell leffler lefkowitz lefler leflore
lefort lefrancois leftridge leftwich legan legarda legare legarreta legaspi legate legault lege legendre leger legere legette legg legge leggett
leggette leggio legler lego legorreta legrand legrande legree legros lehan lehane lehew lehigh lehman lehmann lehmkuhl lehn lehnen lehner lehnert lehr
lehrer lehrman lehto lei leia leib leibold leibowitz leiby leicht leick leid leida leider leidy leier leif leifer leigh leigha leighann leight
leighton leighty leija leiker leila leilani leimbach lein leinbach leinen leiner leingang leininger leinweber leis leisa leiser leisha leishman leist
leister leitch leite leiter leith leitner leitz leitzel leiva leja lejeune lekisha lela lelah leland leleux lelia lem lema lemaire leman lemanski
lemar lemaster lemasters lemay lemberger lembke lembo lemcke lemelin lemelle lemen lemere lemery lemieux leming lemire lemke lemley lemm lemma lemmer
lemmon lemmons lemoine lemond lemonds lemos lempi lemuel lemus len lena lenahan lenard lenart lenderman leng lengacher lengel lengyel lenhardt lenhart
lenihan lenita lenk lenker lenna lennie lenning lennon lennox lenny leno lenoir lenon lenora lenore lenox lensing lentine lentini lents lentz lenz
lenzen lenzi leo leola leoma leon leona leonard leonarda leonardi leonardo leone leonel leonetti leong leonguerrero leonhard leonhardt leoni leonia
leonida leonie leonila leonor leonora leonore leontine leopold leopoldo leora leos leota lepage lepak lepard lepe lepine lepkowski lepley lepore lepp
lepper leppert leppo lepre lequesne lera lerch lerma lerman lerner leroux leroy les lesa lesage lesane lesch lesesne lesh lesha lesher lesia lesinski
lesko leslee lesley lesli leslie lesly lesmeister lesniak lesniewski lesperance lessard lessie lessig lessley lessman lessner lester lesueur lesure
leszczynski leta letcher letchworth letellier letendre letha letham leticia letisha letitia letizia leto letourneau letsoalo letson lett lettie
lettieri letts letty leu leuck leuenberger leung leuschke leuthold lev leva levalley levan levandoski levandowski levario levasseur leveille levell
levengood levens levenson leventhal leveque leverenz leverett leverette leverich levert leverton levesque levey levi levin levine leviner levings
levingston levins levinson levis levison levit levitan levitsky levitt lew lewallen lewandowski lewellen lewellyn lewey lewicki lewin lewinski lewis
lewison lewter lewton lex lexi lexie lexus ley leyba leyden leyendecker leyton leyva lezama lezcano lezlie lheureux lia liam lian liana liane liang
lianne liao lias libbey libbie libby liberato liberatore liberman libert liberto librada liburd licari licata licea licht lichtenberg lichtenberger
lichtenstein lichter lichtman lichty lickteig licon licona lida liddell liddick liddle liddy lidia lieb liebe liebel lieber lieberman liebert liebig
liebl liebler liebman liebowitz liechty liedtke liem lien liendo lienemann liera lierman lieselotte lieser lieske lietz liew liggett liggins lightbody
lightcap lightfoot lighthall lightle lightner lightsey lighty ligia ligon liguori lila lile liles lili lilia lilian liliana liliane lilienthal lilja
lill lilla lillard liller lilley lilli lillia lilliam lillian lilliana lillibridge lillie lillis lillo lilly lily lilyan lim lima limas limbach
limbaugh limberg limbrick limbu limon limones lin lina linam linan linares linch linck lincoln lind linda lindahl lindamood lindauer lindberg lindblad
lindblom lindbloom linde lindell lindeman lindemann lindemuth linden lindenberg lindenmuth linder linderman lindgren lindholm lindhorst lindler
lindley lindner lindo lindon lindor lindow lindquist lindsay lindsey lindsley lindstrom lindsy lindy lineback linebarger linebaugh lineberger
lineberry linehan linette linford ling lingard lingenfelter lingerfelt lingle linh linhares linhart lininger linke linkous linley linn linnea linnell
linneman linney linnie lino linquist lins linscott linsey linsley linson linthicum lintner linton lintz linville linwood linz linzy lionel liotta liou
lipari lipe lipford lipham lipinski lipka lipke lipkin lipman lipp lippard lippe lippert lippincott lippman lippold lipps lippy lipscomb lipsey lipski
lipsky lipson liptak lipton liquori lira liranzo lirette liriano lis lisa lisabeth lisandra lisandro lisbeth lisboa liscano lise lisenbee lisenby
lisette lish lisha lisi lisk liska lisle lisowski liss lissa lissette lister liston liszewski lita litchfield litchford litherland litke litman litt
littel littell litten litteral little littlefield littlejohn littlepage littles littleton littlewood littman litton littrell litvak litvin litwiller
litwin litz litzenberger litzinger litzy liu liudmila liv livas livengood liverman livermore liverpool livesay livesey livia livingood livingston
livingstone livsey liwanag liz liza lizabeth lizama lizana lizaola lizardi lizardo lizarraga lizbeth lizcano lizeth lizette lizotte lizzette lizzie
llamas llanas llanes llano llanos llerena llewellyn llorens llorente lloyd loa loaiza loar loayza lobato lobaugh lobb lobban lobdell lobel lobello
loberg lobianco lobo lobos lobue locascio locastro loch locher lochner locicero lockaby lockamy lockard locke lockett lockey lockhart locklear lockley
locklin lockman lockner lockridge lockwood lococo lodato loden loder lodes loe loeb loeber loeffelholz loeffler loehr loera loesch loescher loeser
loew loewe loewen loeza lofaro loffay loffredo lofgren lofland loflin lofquist loftin loftis lofton loftus logan loggins logiudice lograsso logsdon
logston logue logwood loh lohman lohmann lohmeyer lohnes lohr lohse loi loiacono loida lois loise loiseau loiselle loja lok loken lokey lokken lola
lolade lolita lollar lolley lollis loma loman lomas lomax lomba lombard lombardi lombardo lombera lomeli lomonaco lon lona loncar londa london londono
lonergan lones loney long longacre longbrake longe longenecker longfellow longhurst longino longley longman longmire longmore longnecker longo
longobardi longoria longshore longstreet longstreth longsworth longtin longwell longworth loni lonie lonna lonnie lonny lonon lonsdale lonzo loo looby
looker looman loomis looney looper loor loos lopata loper lopera lopez lopezcruz lopezgarcia lopezgomez lopezgonzalez lopezhernandez lopezlopez
lopezmartinez lopezperez lopezramirez lopezrodriguez lopezsanchez lopiccolo lopp lopresti lopyrev lor lora lorah loraine loralee lorance loranger
lorber lorch lorden lorean loredo loree loreen lorelei loren lorena lorenc lorence lorene lorenson lorentz lorentzen lorenz lorenza lorenzana lorenzen
lorenzi lorenzo loreta loreto loretta lorette lori loria loriann lorick lorie lorilee lorimer lorina lorinda lorine loring lorio loris lorita lorna
lorraine lorretta lorri lorriane lorrie lorrine lortie lorton lortz lorusso lory losada losano losch loschiavo losee losey losh losito losoya loth
lothrop lotito lotspeich lott lotter lottie lotts lotz lou louann louanne loucks louden louderback loudermilk loudin loudon louella louetta lougee
lough loughlin loughman loughran loughrey loughridge loughry louie louis louisa louise louissaint louk louks lounsberry lounsbury loupe louque loura
lourdes loureiro lourenco lourie louthan louvenia louviere loux lovan lovas lovato love loveall loveday lovegrove lovejoy lovelace lovelady loveland
loveless lovell lovella loven lovera loverde loveridge lovering lovern lovett lovetta lovette lovick lovie lovin lovingood lovings lovins lovitt lovo
lovvorn lowden lowder lowe lowell lowen lowenstein lowenthal lowery lowes lowman lown lowney lowrance lowrey lowrie lowry lowther lowy loy loya loyal
loyce loyd loyer loyola loza lozada lozano lozier lozoya lua luallen luan luana luann luanna luanne luba lubas lubben lubbers lubeck luber lubin
lubinski lubowitz lubrano luby luc luca lucarelli lucas lucatero lucca lucchese lucchesi lucci luce lucena lucente lucero lucey luchini luchsinger
lucht luci lucia luciana luciani luciano lucido lucie lucien lucienne lucier lucila lucile lucilla lucille lucina lucinda lucio lucious lucius lucke
luckenbill luckett luckey luckie lucky lucrecia lucretia lucus lucy luczak ludden ludeman ludie ludington ludivina ludlam ludlow ludlum ludtke ludwick
ludwig ludy lue luebbe luebbers luebbert luebke lueck luecke lueders luedke luedtke lueilwitz lueken luella luellen luera lueras lueth luetta luettgen
luevano luevanos luff luffman lufkin luft lugar luger lugo luhman luhrs lui luigi luis luisa luise luisi luiz lujan lujano luk luka lukacs lukas
lukasiewicz lukasik lukasz luke lukehart luken lukens luker lukes lukic lukowski lula lule lulu lum luman lumbreras lumley lummus lumpkin lumpkins
lumsden lun luna lunceford lund lundahl lunday lundberg lundblad lunde lundeen lundell lundgren lundin lundmark lundquist lundstrom lundy lung lungelo
lunger lunn lunsford lunt luo luoma luong luongo lupe luper lupercio lupi lupian lupien lupita lupo luppino lupton luque luquin lura lurie lurlene
lurline lurry lusardi lusby luse lusk lussier luster lustig luter lutgen luth luther luthi luthy lutman luton lutter lutterman lutton luttrell lutz
luu luvenia luviano lux luy luz luzader luzier luzzi lwin lyall lybarger lybrand lyda lyday lyde lyden lydia lydic lydick lydon lyell lyerly lyford
lyke lykes lykins lyla lyle lyles lyman lymon lyn lynam lynch lynd lynda lynde lyndia lyndon lyndsay lyndsey lyne lynell lynelle lynes lynetta lynette
lynk lynn lynna lynne lynnette lynsey lynwood lyon lyons lyric lysanne lytle lyttle lytton lyvers maack maag maahs maarten maas maass maassen mabaso
mabe mabee mabel mabelle maben maberry mabery mabey mabie mable mabon mabrey mabry mabunda mac macaluso macaraeg macareno macari macario macarthur
macaulay macauley macbeth macbride maccallum maccarone macchia macconnell macdonald macdonell macdonnell macdougall macdowell maceachern maceda macedo
macedonio macejkovic macek macey macfarland macfarlane macgillivray macgregor macgyver mach macha machacek machado machelle machen machin machorro
machuca maci macia macias macie maciejewski maciel macinnes macinnis macintosh macintyre macisaac maciver mack mackall mackay macke macken mackenzie
mackey mackie mackiewicz mackin mackinnon mackintosh mackley macklin macko mackowiak maclachlan maclaren maclaughlin maclean maclellan maclennan
macleod maclin macmaster macmillan macnamara macnaughton macneil macneill macomber macon macphail macphee macpherson macquarrie macqueen macrae macri
macwilliams macy madalene madaline madalyn madamba madan madani madar madara madariaga maday maddalena maddie madding maddison maddix maddock maddocks
maddox maddux maddy madeira madej madelaine madeleine madelene madeline madelyn madelynn mader madera madere madero madewell madge madhuri madie
madigan madill madilyn madisen madison madisyn madkins madlock madlyn madonia madonna madore madriaga madrid madrigal madril madriz madruga madry
madsen madson madueno madura maduro madyson mae maeda maeder maegan maes maese maestas maestre maestri maeve maez mafalda maffei maffeo maffett
magadan magalhaes magali magallan magallanes magallon magaly magan magana magar magaret magat magby magda magdalen magdalena magdalene magdaleno magee
magen mager magers mages maggard maggart maggi maggie maggio maggiore maggs magid magiera magill magin maginnis maglio maglione magloire magnan
magnani magner magness magno magnolia magnotta magnus magnuson magnussen magnusson magoon magri magro magruder maguire magwood magyar mah mahabeer
mahabir mahadeo mahaffey mahaffy mahajan mahal mahalia mahan mahaney mahar maharaj maharjan mahdi mahendra maher mahesh maheshwari maheswar maheu mahl
mahlangu mahle mahler mahlum mahmood mahmoud mahmud mahn mahnke mahnken mahon mahone mahoney mahony mahood mahr mahurin mai maia maica maida maiello
maier maiers maietta maile mailhot maillet mailloux maimone maina maine maines mainor mainville maio maiorana maiorano mair maira maire mairena mais
maisano maisch maisel maisha maisie maison maisonet maitland maiya majano majchrzak majeed majerus majeski majette majewski majid majka major majorie
majumdar mak makar makayla makeda makela makenna makenzie makepeace makhanya maki makin makinwa makowski makris makuachukwu makuch malacara malachi
malachowski malagon malak malan maland malanga malarkey malatesta malati malave malay malbrough malchow malcolm malcom malcomb maldonado malec malecha
malecki malek malena malenfant maleski maley malhi malhotra malia malick malicki malicoat malik malika malin malina malinda malinowski malisa malissa
maliszewski malizia malka malkin malkowski malla mallari mallen mallery mallett mallette malley mallia mallick mallie mallin mallo mallon mallonee
mallory mallow malloy mallozzi mally malm malmberg malmgren malmquist malmstrom malo malone maloney maloof malorie malott malouf maloy malpass malpica
malson malta maltby maltese maltez malthe malti maltos maltz maluleke malveaux malvina maly mam mamaril mamie mammen mammie mamo man mana manahan
manalang manalo manansala manasco manbeck mance mancebo mancera mancha manchester mancia mancil mancilla mancillas mancinas mancinelli mancini mancino
manco mancuso manda mandaakin mandakini mandal mandarino mandel mandelbaum mandell manders mandeville mandi mandie mandigo mandrell mandujano mandy
maner maness maney manfre manfredi mang mangal mangala mangalya mangan manganaro manganello manganiello mangano mangat mangels manges mangham
mangiaracina mangin mangini mangino mangione mangold mangone mangrum mangual mangum mangus manhart mani maniaci manie manier manigault manigo manik
manikya manion manis maniscalco manisha manjarrez manjusha mank manka manke manker mankin mankins manko mankowski manley manlove mann manna mannan
mannarino manney manni mannings mannino mannion mannix manno mannon manns manny mano manoj manon manos manoukian manring manrique manriquez manry
mansaray manseau mansell manser mansfield manship mansilla manske mansker manso manson mansoor mansour mansur mante mantell manthe manthei manthey
mantia mantilla manton mantooth mantz manu manuel manuela manukyan manus manville manwaring manwarren manygoats manz manzanares manzanarez manzano
manzella manzer manzi manzo mao mapes mapp maqueda mara marable maradiaga maragaret maragh maragret maraj maranda marano maranto marar maras marasco
marasigan maravilla marbach marban marburger marbury marbut marc marcano marcantel marcantonio marceau marceaux marcel marcela marcelene marcelin
marcelina marceline marcelino marcell marcella marcelle marcellino marcello marcellus marcelo marcene marchan marchand marchant marchbanks marchelle
marchena marchese marchetti marchi marchione marchman marci marcia marcial marciano marcie marcil marcin marciniak marcinko marcinkowski marcks marco
marconi marcos marcott marcotte marcoux marcucci marcum marcus marcy marczak mardell marden marder mardis maredia marek marella maren marenco marengo
mareno marentes mares maresca maresh marez marg margaret margareta margarete margarett margaretta margarette margarita margarite margarito margart
marge margene margeret margert margerum margery margeson marget margherita margie margiotta margit margo margolies margolin margolis margorie margot
margret margrett marguerita marguerite margulies margurite margy marhta mari maria mariah mariam marian mariana mariane marianela mariani mariann
marianna marianne mariano maribel maribeth marica maricarmen maricela marich maricle maricruz marie mariel mariela mariella marielle marietta mariette
mariko marilee marilie marilou marilu marilyn marilyne marilynn marin marina marinaccio marinaro marinda marinelli marinello marinez maring marini
marino marinos marinucci mario marion mariotti maris marisa mariscal marisela marisha marisol marissa marita maritza marivel marjolaine marjorie
marjory mark markarian markee markel markell markert marketta markey markgraf markham markiewicz markin markita markland markle markley markman marko
markos markov markovic markovich markovitz markowitz markowski marks marksberry markum markus markwardt markwell marla marlana marlar marlatt marlee
marleen marlen marlena marlene marler marlett marlette marley marlin marline marling marlo marlon marlow marlowe marlyn marlys marmo marmol marmolejo
marmolejos marmon marna marnell marney marni marnie maron marone maroney marotta marple marquardt marquart marquerite marques marquess marquetta
marquette marquez marquina marquis marquise marquita marquitta marr marra marren marrero marriner marriott marris marro marrocco marron marrone
marroquin marrs marrufo marrugo marrujo marsala marsch marschall marsden marsee marseille marsella marsha marshall marshburn marshman marsico marson
marsteller marston marszalek marta marte martel martell martella martelli martello marten martens martes marth martha marthaler marti martin martina
martindale martindelcamp martine martineau martinek martinelli martines martinez martinezcruz martinezgarcia martinezhernan martinezlopez
martinezmartin martinezperez martini martino martins martinsen martinson martir martirosyan martis marton martone martorana martorano martucci marty
martyn martz maruca marucci marulanda maruska marut maruyama marva marvella marvin marvis marx mary marya maryalice maryam maryann maryanna maryanne
marybelle marybeth maryellen maryetta maryjane maryjo maryland marylee marylia marylin maryln marylou marylouise marylyn marylynn maryrose maryse marz
marzan marzano marzec marzo marzolf marzullo masako masaru mascarenas mascarenhas mascari mascaro maschino masci mascia mascolo mascorro mase masek
maseko masella maselli maser mashburn masi masias masiello masih masino maske maskell masker maslanka maslowski mason masone masoner masood masoud
masri massa massaquoi massari massaro masse massenburg massengale massengill masser massey massi massie massingale massingill massman masso masson
massoud mastandrea masteller masten masterson mastin maston mastrangelo mastro mastroianni mastronardi mastropietro masucci masuda mata matamoros
matar matarazzo matarese matas matchett mateen mateer matejka mateo mateos matera mateus matha mathai mathe mathebula matheis mathena matheney matheny
mather matherly matherne mathers mathes matheson matheus mathew mathews mathewson mathey mathias mathies mathiesen mathieson mathieu mathilda mathilde
mathis mathisen mathison mathur mathurin matias matilda matilde matin matis matkin matlack matlock matney mato matos matousek matranga matson matsuda
matsui matsumoto matsumura matsunaga matsuo matsuoka matsuura matt matta mattei matteo mattera mattern matteson matteucci mattheeuw matthes matthew
matthews matthias matthies matthiesen matthis matthys matti mattia mattice mattie mattila mattingly mattioli mattis mattison mattix mattocks mattoon
mattos mattox mattson matty matula maturino maturo matus matuska matuszak matuszewski matute matyas matz matzen matzke mau mauch mauck maud maude
maudie mauer mauger maughan mauk mauldin maule maull maultsby mauney maung maupin maura maureen maurer mauri maurice mauricio mauriello maurin maurine
maurita maurizio mauro maury maus mauser maust mauza mauzy maverick maves mavis maw mawhinney mawuena mawusi mawyer max maxam maxey maxfield maxie
maxime maximilian maximiliano maximillia maximillian maximina maximo maximus maxine maxon maxson maxwell may maya maybee maybel maybell maybelle
mayberry maybin maycock maye mayeaux mayeda mayen mayer mayers mayert mayes mayeux mayfield mayhall mayhan mayhew mayhue mayhugh mayle mayme maymie
maynard mayne maynes maynor mayo mayola mayon mayoor mayoral mayorga mayorquin mayotte mayowa mayr mayra mays mayse maysonet mayte mayton mayur
mayville mayweather maza mazariego mazariegos mazer maziarz mazibuko mazie mazo mazon mazur mazurek mazurkiewicz mazyck mazza mazzara mazzarella
mazzei mazzella mazzeo mazzola mazzone mazzoni mazzotta mazzuca mbappe mbatha mcabee mcadam mcadams mcadoo mcadory mcafee mcaleer mcalexander
mcalister mcallister mcaloon mcalpin mcalpine mcamis mcanally mcandrew mcandrews mcaninch mcanulty mcardle mcarthur mcatee mcateer mcauley mcauliffe
mcavoy mcbain mcbean mcbeath mcbee mcbeth mcbrayer mcbride mcbrien mcbroom mcbryde mcburnett mcburney mccaa mccabe mccafferty mccaffery mccaffrey
mccahill mccaig mccain mccaleb mccalister mccall mccalla mccallie mccallion mccallister mccallum mccambridge mccamey mccammon mccampbell mccance
mccandless mccane mccanless mccann mccanna mccannon mccants mccardell mccardle mccargo mccarley mccarrell mccarren mccarrick mccarroll mccarron
mccarson mccart mccartan mccarter mccarthy mccartin mccartney mccarty mccarver mccarville mccary mccaskey mccaskill mccasland mccaslin mccaughey
mccaul mccauley mccaulley mccausland mccaw mccawley mccay mcchesney mcchristian mcclafferty mcclain mcclaine mcclam mcclanahan mcclane mcclaran
mcclard mcclaren mcclary mcclaskey mcclatchey mcclay mcclean mccleary mccleery mccleese mcclellan mcclelland mcclenahan mcclendon mcclenny mcclenton
mccleskey mcclintic mcclintock mcclinton mcclish mccloskey mccloud mccloy mccluney mcclung mcclure mcclurg mcclurkin mccluskey mcclusky mccoin
mccolgan mccoll mccollam mccolley mccollister mccollom mccollough mccollum mccomas mccomb mccombs mcconaghy mcconico mcconkey mcconnaughey mcconnel
mcconnell mcconville mccook mccool mccord mccorkle mccormack mccormick mccorry mccorvey mccotter mccourt mccowan mccowen mccown mccoy mccracken
mccrady mccrae mccraney mccranie mccrary mccraw mccray mccrea mccready mccreary mccree mccreery mccreight mccright mccrimmon mccrone mccrorey mccrory
mccroskey mccrum mccubbin mccubbins mccue mccuen mccuin mccuistion mccuiston mccullagh mccullah mccullar mccullen mccullers mcculley mcculloch
mccullough mccullum mccully mccumber mccune mccurdy mccurley mccurry mccusker mccutchan mccutchen mccutcheon mcdade mcdaid mcdanel mcdaniel mcdaniels
mcdaris mcdavid mcdermid mcdermott mcdevitt mcdill mcdole mcdonagh mcdonald mcdonell mcdonnell mcdonough mcdorman mcdougal mcdougald mcdougall
mcdougle mcdow mcdowall mcdowell mcduff mcduffee mcduffie mcduffy mceachern mceachin mcelderry mceldowney mcelfresh mcelhaney mcelhannon mcelheny
mcelhiney mcelhinney mcelligott mcelmurry mcelrath mcelreath mcelroy mcelvain mcelveen mcelwain mcelwee mcelyea mcenaney mcenery mcenroe mcentee
mcentire mcentyre mceuen mcevers mcevoy mcewan mcewen mcfadden mcfaddin mcfadyen mcfall mcfalls mcfann mcfarland mcfarlane mcfarlin mcfarling mcfarren
mcfaul mcfee mcfeely mcferren mcferrin mcfetridge mcgaha mcgahan mcgahee mcgahey mcgalliard mcgann mcgarity mcgarr mcgarrah mcgarrity mcgarry mcgarvey
mcgary mcgaugh mcgaughey mcgaughy mcgaw mcgeary mcgee mcgeehan mcgehee mcgeorge mcgettigan mcghee mcghie mcgibbon mcgill mcgillicuddy mcgillis
mcgillivray mcgilvray mcginley mcginn mcginness mcginnis mcginty mcgirr mcgirt mcgivern mcgivney mcglade mcglamery mcglasson mcglaughlin mcglinchey
mcgloin mcglone mcglothin mcglothlin mcglynn mcgoldrick mcgonagle mcgonigal mcgonigle mcgough mcgovern mcgowan mcgowen mcgown mcgrady mcgrail
mcgranahan mcgrane mcgrath mcgraw mcgreal mcgreevy mcgregor mcgrew mcgriff mcgroarty mcgrory mcgruder mcguckin mcguffey mcguffin mcguigan mcguiness
mcguinn mcguinness mcguire mcguirk mcgurk mcgurn mchale mchan mchaney mchargue mchenry mchone mchugh mchunu mcilrath mcilroy mcilvain mcilvaine
mcilwain mcinerney mcinnes mcinnis mcintire mcintosh mcinturff mcintyre mcisaac mciver mcivor mcjunkin mcjunkins mckaig mckain mckamey mckane mckay
mckayla mckeague mckean mckechnie mckee mckeehan mckeel mckeen mckeever mckeithan mckeithen mckellar mckeller mckelvey mckelvie mckelvy mckendree
mckendrick mckendry mckenna mckenney mckenny mckenzie mckeon mckeown mckernan mckey mckibben mckibbin mckie mckiernan mckillip mckillop mckim mckinlay
mckinley mckinney mckinnie mckinnis mckinnon mckinsey mckinstry mckinzie mckissack mckissick mckitrick mckittrick mckiver mcknight mckown mckoy mckune
mclachlan mclain mclamb mclane mclaren mclarty mclaughlin mclaurin mclawhorn mclean mclees mcleish mclellan mclelland mclemore mclendon mclennan
mcleod mcleroy mclin mcloud mcloughlin mclucas mcmackin mcmahan mcmahon mcmains mcmakin mcmanaman mcmanaway mcmanigal mcmanis mcmann mcmanus mcmartin
mcmaster mcmasters mcmath mcmeans mcmeekin mcmenamin mcmenamy mcmichael mcmickle mcmillan mcmillen mcmiller mcmillian mcmillin mcmillion mcmillon
mcminn mcmonagle mcmorris mcmorrow mcmullan mcmullen mcmullin mcmunn mcmurphy mcmurray mcmurry mcmurtrey mcmurtrie mcmurtry mcnab mcnabb mcnair mcnall
mcnally mcnamara mcnamee mcnary mcnatt mcnaught mcnaughton mcnay mcneal mcnealy mcnear mcneece mcneel mcneeley mcneely mcnees mcneese mcneil mcneill
mcneilly mcnelis mcnellis mcnelly mcnemar mcnerney mcnett mcnew mcnichol mcnicholas mcnichols mcnicol mcniel mcniff mcninch mcnish mcnitt mcnulty
mcnutt mcomber mcpartland mcpeak mcpeek mcpeters mcphail mcphatter mcphaul mcphearson mcphee mcpheeters mcpheron mcpherson mcphillips mcpike mcquade
mcquaid mcquaig mcquain mcquarrie mcquay mcqueary mcqueen mcqueeney mcquilkin mcquillan mcquillen mcquinn mcquiston mcquitty mcquown mcrae mcray mcree
mcreynolds mcroberts mcroy mcshan mcshane mcshea mcsherry mcsorley mcspadden mcswain mcsweeney mctaggart mctague mctighe mctigue mcvay mcveigh mcvey
mcvicar mcvicker mcwaters mcwherter mcwhirter mcwhite mcwhorter mcwilliams meacham meachum mead meade meader meaders meador meadors meadow meads
meagan meaghan meagher mealer mealey meaney meany meara meares mears meas mease meaux meawad mebane mecca mech mecham meche mechelle mechling meck
meckes mecklenburg meckley mecum meda medcalf medders medearis medeiros medel medellin medema meder medero mederos medford medhurst medici medina
medlen medler medlin medlock medrano medsker medusa medved mee meece meegan meehan meekins meeks meena meenakshi meer meers mees meese meetze mefford
meg megan megane meggan meggie megginson meggs meghan meghann meghnad meghnath megia megill megna meh mehaffey mehan mehdi mehl mehler mehling
mehmedovic mehmood mehr mehra mehring mehringer mehrotra mehta mei meidinger meier meiers meighan meigs meikle meinders meinecke meinen meiners
meinert meinhardt meininger meinke meints meis meisel meisels meisenheimer meiser meisinger meisner meissner meister meixner mejia mejias mejorado
mekhi mekonnen mel melaine melamed melancon meland melander melani melania melanie melanson melany melara melba melbourne melby melcher melchert
melchior melchiorre melchor melda melder meldrum mele melecio melena melendez melendrez melendy melero melfi melgar melgarejo melgoza melhorn meli
melia melick melida melillo melin melina melinda melisa melissa melissia melita melito melius melkonian mell mella mellado mellema mellen meller
mellie mellin melling mellinger mellisa mellissa mello mellon mellor mellott melnick melnik melnyk melo meloche melodee melodi melodie melody melone
meloni melonie melony meloy melrose melson melton meltzer melva melville melvin melvina melyna melynda melyssa melzer membreno memmott memo memon mena
menaka menan menard menchaca mencia mende mendel mendell mendelsohn mendelson mendenhall mendes mendez mendieta mendiola mendivil mendizabal mendola
mendonca mendosa mendoza mendy menefee menendez meneses menezes meng menge mengel menges mengesha mengistu menjivar menka menke menna menne mennella
menning meno menon menor mensa mensah mensch menser mensing menter mentz mentzer menz menzel menzer menzie menzies meo meola mera meraz mercadante
mercado merced mercedes mercedez mercer merchan mercier merck mercure mercuri mercurio mercy meredith merenda merfeld mergen meri merica mericle
merida merideth meridith merilyn merino merissa meritt meriweather meriwether merk merkel merker merkle merkley merl merle merlene merlin merlino
merlo merlos merlyn mermelstein merna mero merola merrell merri merriam merrick merricks merrie merrifield merrigan merrilee merrill merriman merritt
merriweather merrow merryman mersch mershon merson merten mertens mertes mertie mertz mervin merwin meryl merz mesa mesaros mescher meserve meservey
mesfin meshell meshesha mesick mesidor mesina mesko mesmer mesquita messer messerly messerschmidt messersmith messick messina messineo messinger
messman messmer messner mesta mestas mester mestre meszaros meta metayer metcalf metcalfe metellus metheny methvin metivier metoyer mette mettler
metts metz metzgar metzger metzinger metzler metzner meunier meurer meuse mewborn mexicano mey meyer meyerhoff meyers meyerson meza mezo mhlanga
mhlongo miah mian miano miao mica micaela micah micallef micciche micek miceli micha michael michaela michaele michaelis michaels michaelsen
michaelson michal michalak michale michalec michalek michalik michalowski michalski michaud michaux micheal michel michele micheletti michelina
micheline michell michelle michels michelson michener michie michiko michon mick mickel mickelsen mickelson mickens mickey micki mickie mickle mickler
mickles mickley middaugh middendorf middlebrook middlebrooks middleton midgett midgette midgley midkiff mieczkowski miedema miele mielke mier miera
miers mierzejewski mierzwa mies miesha miesner mifflin mifsud migdalia migliaccio migliore mignogna mignon mignone miguel miguelina migues miguez
mihalek mihalik mihalko mihelich mihm mijangos mijares mika mikaela mikayla mike mikel mikell mikels mikesell mikeska mikhail miki mikita mikkelsen
mikkelson mikki miklos miko mikolajczak mikolajczyk mikos mikrut mikula mikulski mikus mila milagro milagros milam milan milanes milani milano milas
milazzo milbourn milbrandt milburn milby milda mildred miler miles mileski milewski miley milford milhoan milholland milhouse milian milissa militello
milito milke milla millage millan millar millard millay milledge millen millender miller millet millett millette millhouse millican millicent millie
millien milligan millikan milliken millikin milliman millington milliron millis millman millner mills millsap millsaps millspaugh millward millwood
milly milne milner milnes milo milone milord milos milovidov milroy milsap milstead milstein miltenberger milton mimbs mimi mimms mims min mina
minahan minakshi minami minard minardi minarik minasian minassian minasyan minaya mincey minch minchala minchew mincks mincy minda minder mindi mindy
minear mineo minero minerva minervini ming minger mingo mings mingus minh minhas miniard minich minick minier minix minjares minjarez minkler minna
minner minney minnich minnick minnie minniear minniefield minnifield minnis minniti minnix minns mino minogue minott minshall minshew minsky minson
minster minta minter minto minton mintz mintzer minyard miquel mir mira mirabal mirabel mirabella mirabile miracle miraglia miramontes miranda
mireille mireles mirelez mirella mireya miriam mirian mirna miro miron miroslav mirsky mirta mirtha mirza misael misch mischke mischler misener
misenheimer mish misha mishler mishoe mishra misiak miska miskell misko misner misra missouri missy mister misti mistie mistretta mistry misty
misuraca mitch mitcham mitchel mitchell mitchem mitchener mitchner mitchum miti mitra mitsue mitsuko mittal mittelman mittelstadt mittelstaedt mittie
mitton mitzel mitzi mitzie miura mixon mixson miyake miyamoto miyasato miyashiro miyazaki miyoko mize mizell mizelle mizer mizrahi mizuno mizzell
mkhize mkrtchyan mngomezulu mnisi moad moak moates mobbs moberg moberly mobley mobolaji moccia moceri mockler moctezuma moczygemba modesta modeste
modesto modglin modi modica modise modisette modlin mody modzelewski moe moehring moeller moen moench moes moffa moffat moffatt moffet moffett moffit
moffitt mofokeng mogan mogavero mogbadunade mogensen mogg moguel mohabir mohamad mohamed mohammad mohammadi mohammed mohamud mohan mohana mohanty
mohinder mohini mohiuddin mohl mohler mohn mohney mohr mohrman mohrmann mohs mohsin moilanen moir moira moise moises mojarro mojica mok mokwena mol
mola molano molden moldenhauer molder moldovan molefe molen molenda moler molin molina molinar molinari molinaro moline molino molitor molkova moll
molla molle moller mollet mollett mollica mollie mollo mollohan molloy molly molnar molock moloi moloney molter molton molyneaux molyneux mom moman
momartin momin mon mona monacelli monaco monaghan monahan monarrez moncada moncayo monceaux moncivais moncrief monday monde mondello mondesir mondor
mondragon monds mondy mone monegro monell mones monet monette moneymaker moneypenny monfort mong mongan monge mongeau mongelli mongeon monger mongillo
mongold monhollen monica monico monier monika monique moniz monjaras monjaraz monje monn monnie monnier monnin monreal monroe monroy monrreal monrroy
monsalve monsanto monsen monserrat monserrate monsivais monson monsour montag montagna montague montalban montalbano montalbo montalto montalvan
montalvo montana montanari montanaro montanez montano montante montanye montas monte monteagudo montealegre montecalvo montecinos montefusco monteiro
monteith montejano montejo montel monteleone montellano montelongo montemayor montenegro monteon monter montero monteros monterrosa monterroso
monterroza montes montesano montesdeoca montesino montesinos monteverde montez montford montfort montgomery monti montiel montijo montilla montour
montoya montrose montross montroy monts montufar monty montz monzo monzon moodie mooers moog mook mookie moomaw moomey mooney mooneyham mooneyhan
moonsamy mooradian moore moorefield moorehead moorer moores moorhead moorhouse moorman moosa mootz moquin mor mora morabito morace moradi morado
moraes moraga morais morales moralez moran morano morant morante morar morataya moravec morawski mordecai morden morea moreau moree morefield morehart
morehead morehouse moreira morejon morel moreland morell morelli morello morelock morelos morena morency moreno morera moret moreta moreton moretti
moretz morey morfin morford morga morgado morgan morganti morgenstern mori moriah moriarity moriarty morici morikawa morillo morimoto morin moring
moris morison morissette morita moritz mork morken morlan morland morley morlock morman morneau morningstar moro morocho morones moroney moronta moroz
morphew morphis morquecho morr morra morreale morrell morrill morrin morris morrisette morrisey morrison morriss morrissette morrissey morrone morrow
morse mort mortensen mortenson mortimer mortimore morton morua morvant mosby mosca moscato moschella mosciski mosco moscoso mose moseley mosely
moseman moser moses moshe mosher moshier mosier moskal moskowitz mosley mosman mosqueda mosquera moss mossburg mosser mossie mossman mosso mostafa
mosteller mota motalo motaung mote moten motes mothershed motloung moton motsinger mott motta motte motter mottley mottola motyka motz mou moua moudy
moul mould moulden moulder moulds moulton moultrie mounce mountford mountjoy mountz moura mourad mouradian mousa mouser moussa mousseau moustafa
mouton mouw mouzon mowatt mowbray mowen mowery mowrer mowrey mowry moxley moy moya moyano moye moyer moyers moyes moylan moyle moynihan mozee mozell
mozella mozelle mozingo mozo mphahlele mpho mraz mroczek mroz mrozek mrozinski mthembu mthethwa mtshali mubarak mucci mucha muchow mudau mudd mudge
mudgett muehlbauer muela mueller muench mughal muha muhammad muhammed muhlenkamp muhr muhs mui muilenburg muinat muir muirhead muise mujica mukai
mukaram mukesh mukherjee mukhopadhyay mukhtar mukul mulcahey mulcahy mulder muldoon muldowney muldrew muldrow mulero mulford mulgrew mulhall mulhearn
mulherin mulhern mulholland mulkern mulkey mullally mullaly mullan mullane mullaney mullarkey mullen mullenax mullendore mullenix mullens muller
mullet mullett mullican mulligan mullikin mullin mullinax mullings mullinix mullins mullis mulloy mulqueen mulrooney mulroy multani mulvaney mulvey
mulvihill muma mumaw mumford mumm mumma mummert mumper mumphrey mumpower mun munar muncey muncie muncy mund munday mundell munden mundo mundt mundy
muneton munford munger mungia mungin mungo munguia munir muniz munk munley munn munnerlyn munns munos munoz munro munroe muns munsamy munsch munsell
munsey munshi munson munster munsterman muntean munter muntz munyon munz muoi murad muradyan murai murakami murali muralles muraoka murata muratalla
muratore murawski murazik murch murchison murcia murdaugh murden murdoch murdock murff murga murguia muriel murillo murl murley murnane muro murph
murphey murphree murphy murr murrah murray murrell murrey murrieta murrietta murrill murrin murrow murry murtagh murtaugh murtha murthy murza musa
musante muscarella muscat musch musgrave musgrove musial musick musil musketa musleh musselman musselwhite musser musso musson mustafa mustafayev
mustain mustapha mustin musto musumeci muszynski mutch mutchler muth mutiat muto mutschler mutz muyiwa muzquiz muzzy mwangi mya myah myatt myer myers
myesha myhre myint mylene myler myles mynatt myong myra myre myres myriam myrick myricks myrie myrl myrle myrna myron myrta myrtice myrtie myrtis
myrtle myslinski mysliwiec myung naab naas naber nabi nabin nabor nabors naccarato nace nachman nacho nachreiner nack nada nadal nadeau nadeem nadel
nadene nader nadia nadine nading nadler nadolny nadolski naeem naegele naff nafziger nagabhushanam nagai nagarajan nagasu nagata nagel nagi nagle
nagler nagra nagy nahar nahas nahuel naida naidu naik nailor naim naing nair nairn naito najar najarian najarro najaryan najera naji najjar nakagawa
nakahara nakai nakajima nakamoto nakamura nakanishi nakano nakashima nakasone nakata nakayama nakesha nakia nakisha nakita nakoso nalbandian nale
nalepa nalia nalini nall nalley nalls nally nam nambeesan nambo namboothiri name nan nana nance nancee nancey nanci nancie nancy nanda nanette nanez
nangle nannette nanney nanni nannie nantz naoma naomi naomie napier naples napoleon napoles napoli napolitano napper nappi nappier naquin naqvi narain
naramore narang naranjo narasimhan narayan narayanan narcisa narciso narcisse nard nardella nardelli nardi nardini nardo nardone narducci narendra
narez narinder narine naron narron narvaez nasca nascimento nase naser nash nasir naso nason nasr nass nassar nasser nassif nast nastasi nat natacha
natal natale natali natalia natalie nataliia natalya natarajan natasha natashia nate natera nath nathalie nathan nathanael nathanial nathaniel
nathanson nathen natisha natividad natoli natosha nau naughton naugle naula nault nauman naumann nauta nava naval navar navarette navarra navarre
navarrete navarrette navarro navas nave navedo naveen navejar navejas navia navin navoiev navratil navruzov nawal nawaz nawrocki nayak nayar nayeli
naylor naz nazaire nazar nazareno nazari nazarian nazario nazaryan nazir nazzaro ndaba ndiaye ndlovu ndukwu neace nead neagle neal neale nealey nealis
nealon nealy neary neas nease neathery neave neaves nebeker nebel neblett necaise necole ned neda nedd nedra nedrow nee neeb neece needham needleman
neel neeley neely nees neese neff negash negley negrete negri negrin negro negron negus neha neher nehls nehring nehru neice neida neider neidig
neidlinger neighbors neikirk neil neill neilsen neilson neiman neira neis neises neiss neitzel neitzke nelda nelia nelida nell nella nelle nellie
nelligan nellis nelly nelms neloms nels nelsen nelson nembhard nemec nemecek nemes nemeth nemetz nemitz nemmers nena nenita neoma neomi nepal
nepomuceno neptune nereida neri neria nerio neris nerissa nero nery nesbit nesbitt nesby nesheim nesler nesmith ness nessa nester nestler nestor neta
neth netherland netherton nethery neto nett netter nettie nettleton netto netzel netzer neu neubauer neuberger neubert neuenschwander neufeld
neugebauer neuhaus neuhauser neuman neumann neumeister neumeyer neumuller neuner neuroth neuwirth neva nevada nevaeh nevarez neve nevel nevels nevers
neves neveu nevil nevill neville nevills nevin nevins nevitt nevius newberg newbern newberry newbill newbold newbrough newburn newbury newby newcomb
newcombe newcome newell newhall newhard newhart newhouse newkirk newland newlin newlon newman newmark newnam newport newquist newsham newsom newsome
newson newswanger newton newville ney neyland neyman neyra nez nga ngai ngan ngcobo nghiem ngoc ngozi ngu ngubane nguy nguyen nguyet ngwenya nhan
nhlapo nia niang niazi nibert niblack niblett nicasio nicastro niccum nichelle nichol nicholas nicholaus nichole nicholes nicholl nicholle nicholls
nichols nicholson nichter nick nickell nickelson nickens nickerson nicki nickie nicklas nicklaus nickle nickles nicklow nickolas nickole nickols
nickson nicky nico nicodemus nicol nicola nicolai nicolas nicolasa nicolay nicole nicolette nicoletti nicolini nicoll nicolle nicolosi nicolson
nicosia nicotra nida niday nidia nie niebla nieblas niebuhr niedzielski niedzwiecki niehaus niehoff niekamp niekerk nieland nield nielsen nielson
nieman niemann niemczyk niemeier niemeijer niemela niemeyer niemi niemiec nienaber nienhuis nienow nierman nies niese niesen niesha nieto nieves
nifong nigel nigro niitsuma nijjar niki nikia nikita nikkel nikki nikko niko nikolai nikolas nikolaus nikole nikolic nikolov nila niland nilda niles
nill nilles nils nilsa nilsen nilson nilsson nimakoah nimit nimmer nimmo nimmons nims nin nina ninfa ning nino nipp nipper niraj niranjan nirbhay niro
niroula nisbet nisbett nischal nisha nishat nishi nishida nishikawa nishimoto nishimura nisley nissan nissen nissley niswander niswonger nita nith
nitsch nitsche nitschke nitta nitti nitz nitzsche niu niven nivens niver niwa nix nixon niznik njie njoku njoroge nkansa nkansah nkomo nkosi nkrumah
nnamdi noa noack noah noakes nobbe nobel nobile noble noblett noblin noblitt noboa nobrega nobriga nobuko noce nocella nocera nock noda nodarse nodine
noe noecker noel noelia noell noella noelle noemi noemie noemy noffsinger nofsinger nofziger noga nogales noggle noguchi nogueira noguera nogueras
noguez noh nohemi nojeem nokes nola nolan noland nolasco nold nolden nolder nole nolen noles nolette nolin noll noller nolley nolt nolte nolting noma
nomura nona nong noogler noonan noone noor noorani noori nop nora norah norberg norbert norberto norby norcross nord nordahl nordberg nordby nordeen
norden nordgren nordin nordlund nordman nordquist nordstrom nordyke noreen noren norene norfleet norfolk norgaard norgard norgren noriega noriko
norine norkus norling norma norman normand normandin norment normile norquist norred norrell norris norrod norsworthy north northam northcott
northcutt northey northington northrop northrup northup northway norton norval norvell norville norwood nosal nosek noss notaro noteboom noto nott
nottingham nou nouri nourse nova novacek novack novak novella novelli novello novelo novick novo novoa novosad novosel novotny novy nowack nowacki
nowaczyk nowak nowakowski nowell nowicki nowlan nowland nowlin nowling noy noyes noyola nqobile nsia nthabiseng nti ntiamoa ntim ntuli nubia nucci
nuccio nuckles nuckolls nuckols nudelman nugent nulph nunamaker nuncio nunemaker nunes nunez nungaray nunley nunn nunnally nunnery nuno nur nusbaum
nuss nussbaum nute nutt nuttall nutter nuzum nuzzi nuzzo nwachukwu nwankwo nwogu nwosu nwuzor nxumalo nya nyaako nyah nyame nyantakyi nyasia nyberg
nyce nydia nye nygaard nygard nygren nyhus nyla nyland nylander nylund nyman nyquist nystrom oakes oakland oakley oakman oates oatis oatman oats
oaxaca obaid obando obanion obannon obarr obdulia obeid obeng ober oberbrunner oberg oberholtzer oberlander oberle oberlin oberman obermeier obermeyer
obermiller oberry oberst obert obeso obi obiageli obianuju obie obioma obispo oboyle obrecht obregon obriant obryan obryant obyrne ocain ocampo ocana
ocanas ocarroll ocasio occhipinti ocean oceane ocegueda oceguera ocheltree ochoa ochs ochse ochsner ochtman ocie ocker ocon oconner octavia octavio
oda odaniel odden oddo odea odegaard odegard odeh odelia odell odem oden oder odessa odette odgers odie odilia odis odle odoherty odom odoms odowd
odriscoll odum odunayo odwyer oehler oelke oertel oesterle oestreich oetting ofarrell ofelia offerman offord offutt oflynn ofori ofosu ogan ogando
oganesyan ogara ogata ogawa ogaz ogbonna ogborn ogburn ogden ogg ogilvie oglesbee oglesby ogletree ogren ogunbanwo ogunwande ohagan ohair ohalloran
ohanian ohashi ohaver ohearn ohern ohl ohler ohlinger ohlsen ohlson ohman ohmer ohrt ohtani oien oiler oja ojala ojaswini ojeda ojo oka okada okafor
okamoto okamura okane okazaki oke okeke okelley okelly okey okon okonkwo okoro okoye okpattah okubo okumura okun okuneva okunola okyere ola oladeji
oladimeji olaf olafson olague olah olaide olalde olan olander olano olaoluwa olarte olasunkanmi olaughlin olavarria olawale olaya olberding olcott
oldaker oldenburg oldfield oldham oldroyd olds ole olea olejniczak oleksy olen olene olenick oler oles olesen oleson oleta olevia olexa olga olgivanna
olguin olimpia olin olinda olinger oliphant oliva olivar olivares olivarez olivarria olivas olive oliveira olivencia oliver olivera oliveras oliveri
oliverio olivero oliveros olivia olivier olivieri olivo olivos oller ollie ollila ollis ollison olmeda olmedo olmo olmos olmstead olmsted olney
oloughlin olsen olson olsson olstad olszewski oltman olu olubukola olubunmi olufeyikemi olufunmi olumide olutola oluwakemi oluwanisola oluwaseun
oluwaseyi oluwashina oluwatosin oluwunmi olveda olver olvera olympia oma omahony oman omana omani omar omara omari omawunmi omelia omer omerovic
omobolaji omobolanle omolara omosanya omowale ona onan onate ondo ondrej ondricka oneida oney ong onie onita onken onley ono onofre onofrio onohinosen
onome onorato onoriode onose onstad onstott ontiveros onyinyechukwu oommen oormila ooten opal opalina opaline opara opdahl opdyke opel openshaw
opeyemi opfer opheim ophelia opie opitz oplinger opoku opp oppelt oppenheim oppenheimer opper opperman oppermann oppong opsahl opuku oquendo oquin
oquinn ora oral oralee oralia oram oran orantes oravec orban orbe orcutt ord ordaz ordones ordonez ordoyne orduna orduno ordway orea orear orefice
oregan oregel oregon orejel orellana orem oren orengo orenstein oretha orf orgeron orgill orie orihuela oriley orin orion oriordan orland orlandi
orlando orlo orloff orlov orlowski orman orme ormiston ormond ormsbee ormsby orn orndorff ornelas ornellas orner ornstein orona oropeza oros orosco
orosz orozco orpha orr orrantia orrego orrell orrick orrico orrin orris orrock orsak orsborn orsi orsila orsini orso ort orta ortega ortego ortegon
ortez orth ortis ortiz ortlieb ortman ortmann ortner orton ortuno orum orval orville orvis orwig ory orzechowski orzel osayd osbaldo osberg osbon
osborn osborne osbourn osbourne osburn osby oscar oscarson osegueda oseguera osei oser osgood oshields oshima oshiro osiecki osier osinski osler
oslund osman osmani osmanovic osmer osmon osmond osmun osmundson osoekawa osoria osorio osornio osorno osorto osowski ospina ossa ossie ost ostby
osteen osten ostendorf oster osterberg osterhaus osterhoudt osterhout osterloh osterman ostermann ostertag ostler ostlund ostman ostrander ostrem
ostroff ostrom ostroski ostrow ostrowski osuagwu osuna osvaldo oswald oswaldo oswalt ota otani otano otelia otero otey otha othman otho oti otilia
otis otiwa otmar otsuka ott ottaviano otte otten otterson ottesen otteson ottilie otting ottinger ottis ottley ottman otto otts otuo otwell oubre
ouderkirk ouellet ouellette ouida ouimet ouimette ouk oum ousley outen outland outten ouyang ouzts ova ovalle ovalles ovando overbaugh overbay
overbeck overbey overby overcash overfelt overfield overholser overholt overman overmyer overson overstreet overton overturf oviatt oviedo ovitt owais
owen owenby owens owensby owings ownbey ownby owsley owusu oxendine oxford oxley oxner oyama oyebola oyelude oyer oyervides oyinkansola oyler oyola
oza ozaki ozdemir ozell ozella ozie ozier ozment ozturk ozuna ozzy paar paasch pablo pabon pabst paccione pacella pacelli pacetti pacheco pacifico
pacini packard packett packwood paco pacocha paczkowski padam padberg padden paden padget padgett padilla padin padma padmanabhan padovano padro
padron padua paduano padula pae paek paez paff pafford pagac pagaduan pagan pagani pagano pagel pagels paget paglia pagliaro pagliuca pagnotta pahl
pai paige paik paine paisley pait paiva paixao paiz pajak pak pakeman palacio palacios paladino palafox palaguachi palau palazzo palazzolo palen
palencia palermo paley palin palka palko palla palladino pallante pallares pallas pallone pallotta palma palmateer palmatier palmer palmeri palmerin
palmero palmieri palmira palmisano palmiter palmore palmquist palo palomar palomares palombo palomera palomino palomo palos paluch palumbo pam pamala
pamela pamelia pamella pamila pamintuan pamplin pamula panadero panameno panaro panchal pancoast pandey pandit pando pandolfi pandolfo pandora panduro
pandya panebianco panek panella panepinto panetta pang pangan panganiban pangborn pangburn pangelinan pangilinan pangle paniagua paniccia panicker
panico panjwani pankey panko pankow pankratz pannell pannone pannu panos panozzo panpakorn pansy pantaleo pantaleon pantano panter pantoja panton
panuco panza panzarella panzer pao paola paoletti paoli paolillo paolini paolino paolo paolucci paone paonessa papadakis papadopoulos papaleo papazian
pape papenfuss papin papineau papke papp pappa pappalardo pappas paprocki paquet paquette paquin para parada paradis paradiso param paramartha paramo
paramore paras parcell parchman pardee pardi pardini pardo pardue paredes paredez pareja parekh parente parenteau parenti parfait parfitt parga pargas
parham parikh parillo paris parise pariseau parisi parisian parisien parke parker parkerson parkes parkey parkhill parkhurst parkin parkins parkinson
parkison parkman parlier parlin parma parman parmar parmelee parmenter parmentier parmer parmeter parmley parnell parnes paro parodi parr parra
parrales parramore parras parrella parrett parrilla parrillo parrinello parrino parris parrish parrott parry parsell parshall partain partee parten
parthasarathy parthenia particia partida partin partington partlow parton partyka parvati parveen parvin parziale parzych pascal pascale pascarella
pasch paschal paschall pasche paschke pasco pascoe pascua pascual pascucci pasek pasha pasillas pasion pasko pasley pasquale pasquariello pasquini
passalacqua passarella passarelli passaro passero passey passman passmore paster pasternak pastore pastorius pastra pastrana pastrano pat patane
patchell patchen patchett patchin patel patenaude pater paterno paternoster paternostro paterson pathak patience patil patillo patin patino patlan
patnaude patnode pato paton patria patrica patrice patricia patricio patrick patridge patrina patrone patsy patt pattee patten patterson patteson
patti pattie pattillo pattison patton patty patz patzer pau paucar paucek paugh paul paula paulding paule paulene paules pauletta paulette pauley
pauli paulin paulina pauline pauling paulino paulita paulk paull paulo paulos pauls paulsen paulson paulus pauly paustian pautz pavao pavek pavel
pavelka pavey pavia pavlak pavlicek pavlick pavlik pavlov pavlovic pavlovich pavon pavone pawar pawlak pawley pawlicki pawlik pawlikowski pawloski
pawlowski pax paxson paxton paxtor payan payano paye payette paylor payne paynter payson payton paz pazmino pazos peabody peacher peachey peaden
peagler peake pearce pearcy pearl pearle pearlene pearlie pearline pearlman pearlstein pearly pearman pearsall pearse pearson peart pease peaslee
peasley peavey peavler peavy peay pech pecha pechacek pecina peckham pecor pecora pecoraro peddicord peden pedersen pederson pedigo pedley pedone
pedraza pedregon pedrick pedro pedrosa pedroso pedroza peebles peed peele peeler peeples peery peet peete peeters peets peetz peevy peffer pegg peggie
peggy pegram peguero pegues pehl pehrson pei peifer peiffer peil peinado peine peirce peixoto pekar pekarek pelaez pelayo pelc pelchat pelfrey pelham
pelkey pell pelland pelle pellegrin pellegrini pellegrino peller pellerin pellerito pelletier pelley pellicano pellman pellot peloquin pelosi peltier
pelto pelton peltz peluso pelz pelzel pelzer pemberton pembroke pena penafiel penaflor penalosa penaloza penaranda penate penberthy pendarvis pendell
pendelton pender pendergast pendergraft pendergrass pendergrast pendleton pendley pendry penelope penfield penfold peng pengyu penick penix penland
penley penman penn penna pennebaker pennell penner penney penni pennie penniman pennington pennisi pennix pennock penny pennypacker pennywell penrod
penrose penry penson penta pentecost penton pentz penuelas penwell pepe peper pepin pepitone peplinski peppard pepple pequeno pera perales peralez
peralta peraza percell percival percle percy perdew perdomo perdue perea pereda peredo peregoy peregrina peregrino pereida pereira perelman perera
peres peretti peretz pereyra perez perezcruz perezgarcia perezgonzalez perezhernandez perezlopez perezmartinez perezperez perezramirez perezrodriguez
perezsanchez perfetti perfetto pergola perham peri perich perigo perillo perin perine perini perino perkey perkins perkinson perko perkowski perl
perla perlman perlmutter perlow perlstein perman permenter perna pernell pernice pero perona perone perotti perras perrault perreault perreira perret
perrett perretta perri perricone perrier perrigo perrin perrine perrino perritt perro perron perrone perrotta perrotti perry perryman persad persaud
pershing persico persing persinger persky persson peru perugini perz pesantez pescador pescatore pesce pesch peschel pesek pesina pesqueira pesta
pestana pete peter peterka peterkin peterman petermann petersen petersheim peterson petillo petion petit petitfrere petithomme petito petitt petra
petrarca petras petre petree petrella petrey petri petrich petrick petrie petrik petrilli petrillo petrin petrina petrini petrino petro petrocelli
petroff petrone petronila petropoulos petros petrosino petroski petrosky petrosyan petrov petrovic petrovich petrowski petrucci petrucelli petrus
petruska petruzzelli petruzzi petry petsch petsche pett petta pettaway pettengill pettersen petterson pettet petteway pettey petti pettibone pettie
petties pettiford pettigrew pettijohn pettinato pettinger pettis pettit pettitt pettry pettus pettway pettyjohn petway petz petzold peugh peveto pevey
pewitt peyton pfaff pfannenstiel pfannerstill pfarr pfau pfeffer pfeifer pfeiffer pfeifle pfeil pfenning pfingsten pfister pfleger pflueger pflug
pfluger pflum pfohl pfund pha phaidon phair phalen pham phan phaneuf phanfone phang phares pharis pharo pharr pharris phebe phebus phegley phelan
phelps phenix pheobe phibbs phifer phil philbeck philbin philbrick philbrook philhower philip philipp philippe philippi philipps philips phillip
phillippe phillippi phillips phillipson phillis philo philogene philomena philp philpot philpott philson philyaw phinney phippen phipps pho phoebe
phoenix phong phu phung phuong phylicia phylis phyliss phyllis pia piasecki piatek piatt piazza pica picado picard picardi picariello picasso picazo
picciano piccione piccirillo piccoli piccone piceno pich picha pichardo piche pichette pichler pichon picht pickard pickel pickell pickens picker
pickerill pickering pickett pickford picklesimer pickney pickrell pico picon picone picou pidgeon piechocki piechowski piedad piedra piedrahita piehl
piekarski piel pieper pierce piercey piercy pieri pieroni pierotti pierpont pierre pierrelouis pierro piersall pierson pieter pieters pietila pietras
pietro pietrowski pietrzak pietsch piette pietz pifer pigford pigg piggee piggott pigman pignataro pigott pihl pikul piland pilar pilarski pilat
pilato pilch pilcher pileggi pilger pilgreen pilkenton pilkington pilkinton pilla pillai pillay piller pillsbury pilon pilson pilz pimental pimentel
pimienta pina pinal pinales pinard pinckard pinckney pincus pindell pinder pineau pineda pinedo pinegar pineiro pinelli piner pinero pinette ping
pingel pingree pinheiro pinho pinilla pink pinkard pinkerton pinkett pinkham pinkie pinkley pinkney pinkowski pinkston pinnell pinner pinney pinnick
pinnix pinnock pinnow pino pinon pinsky pinson pintado pintar pinter pinto pintor pinzon pio pion piontek pioquinto piorkowski piotr piotrowski pipek
piper pipher pipitone pipkin pipkins pippen pippenger pippin pippins piraino pires pirie pirkle piro pirog pirozzi pirro pirtle pisani pisano pisarski
pisciotta piscitelli piscopo pistone pistorius pita pitchford pitcock pithey pitkin pitman pitner pitney pitre pitsch pitt pittard pittenger pitter
pittman pitts pittsley pitz pitzen pitzer pixler pixley pizana pizano pizarro pizzi pizzo pizzuti pizzuto placek placencia placide placido plair
plaisance plaisted plamondon planas plancarte planck plante plantz plascencia plasencia plata platas platek plater platero plath plato platt platte
plattner platts platz plauche plautz plazola pleasants pledger pleitez plemmons plemons pless pletcher plett plew plewa pliego pliska plitt ploch
ploeger ploof plotkin plotner plott plotts plouffe plourde plowden plowman plumer plumlee plumley plummer plunk plunkett pluta plyler plymale poag
poage poarch poblano poblete pocasangre poch poche pocock podesta podgorski podolak podolsky poe poehler poff poffenberger poggi pogorzelski pogue
pohl pohle pohlman pohlmann poindexter poirier poissant poisson poitra poitras pok pokhrel pokorny pol polacek polak polan polanco poland polansky
polasek polaski polcyn polen poletti poley polhamus polhemus poli policastro polich polin polinski polis politano politi politis polito politte
polivka polizzi polk pollack pollak pollard polley pollich pollick pollina pollitt pollman pollock polly polsky polson polster polston polyak
polyakovsky polynice polzin poma pomales pombo pomerantz pomerleau pomeroy pompa pompeo pompey pomponio pomroy pon ponce poncedeleon poncelow ponciano
pong pons ponte pontes pontillo pontious pontius ponto ponton ponzio ponzo pooja poole pooler pooley poon poore poorman poornima poovey popa popal
popejoy popek popelka popescu popham popkin poplawski poplin popoca popov popovic popovich popp poppe poppell poppen popper popplewell poppy poquette
porath porcaro porcayo porcelli porche porcher porchia porco poremba porfirio porras porreca porsche porsha porta portalatin portales porte portee
portela portell porteous porter porterfield portes portia portier portilla portillo portis portlock portman portner portnoy porto portugal portwood
portz porzio posa posada posadas posch posey posner pospisil poss postel postell posten postlethwait postlewait postma poston potash pote poteat
poteet poteete potenza poth pothier pothuvaal potocki potratz pott potteiger potthoff pottinger pottle pottorff potts potvin pou poudel pough poulin
pouliot poullard poulos poulsen poulson poulter poulton pouncey pouncy pounders pouros poveda powe powell powelson powless powley powlowski pownall
poyer poyner poynor poynter poythress pozo pozos pozzi prabhakar prabhu prabin pracht prada pradhan prado prager prahl prajapat prajapati prak prakash
prall pramila pran pranav pranay prange pranger prasad prasanna prashad prashant prateek prater prathamesh prather prato prats pratt pratte pratts
prayag praytor preble preciado precious predmore predovic preece preis preiss preity prejean prell prem prema premo prempeh prendergast prenger
prentice prentiss presas prescod prescott preslar presler presley presnell presser pressey pressler pressley pressman pressnell presson presswood
prest prestage presti prestia preston prestridge prestwich prestwood presutti prete prettyman pretzer preuss prevatt prevatte prevette previte prevo
prevost prewett prewitt preza prezioso pribble pribyl price prichard pricilla prickett priddy pridemore pridgen pridgeon pridmore priebe priego priem
prier priester priestley prieto prieur prigge prill prillaman primavera primeau primeaux primm primo primus prince princess principato principe
prindle prine pringle prins prinsloo printz prinz prioleau priolo priore priscila priscilla prisco pritchard pritchett pritt pritts privett privette
privitera priya priyala priyanka proano probasco probert probst probus procaccini procell prochaska prochnow prock procopio procter proctor proehl
profeta proffit proffitt profitt prohaska prokop promise propes prophete propp propst prosacco prosise prosser prost prothero prothro proto proudfoot
prough proulx prout prouty provance provencal provence provencher provencio provenzano providenci providencia provo provost prowell pruden prudence
prudencio prudente prudhomme prue pruett pruiett pruitt pruneda pruner prunty prus prusak pruss pryce pryer pryor przybyla przybylski ptacek ptak puac
pucci puccio puchalski puckett puebla puello puente puentes puerta puerto puett puetz puffenbarger puga pugh puglia pugliese puglisi pugmire pugsley
puhl puig pujol pujols pulaski puleo pulgarin pulice pulido pulis pullen pulliam pullin pullins pullman pullum puls pulsifer pulsipher pultz pulver
pumphrey pun puneet pung punzalan puopolo pupo pura purcell purdie purdom purdue purdum purdy puri purifoy purington purinton purkey purna purnell
purnima purohit purpura pursel pursell purser pursley purtell purushottam purviance purvis puryear pusateri pusey pushti puskar puskas puterbaugh
puthoff putman putnam putney putz puzio pyatt pyburn pye pyeatt pyke pylant pyle pyles pyne pyo pyper pyron pytel qadir qadri qamar qazi qian qiana
qiao qin qiu quach quackenbush quade quadri quaid quaintance quakenbush quale qualls quam quan quandt quang quaranta quarles quarterman quartey quast
quattlebaum quattrocchi quattrone quaye quayle que quebedeaux queen queenan queener queenie quentin quero querry quesada quesenberry quesinberry
quesnel quevedo quezada quiambao quiana quigg quiggle quigley quijada quijano quijas quiles quillen quillin quilty quimby quin quinby quincy quinlan
quinley quinlivan quinn quinney quinones quinonez quint quinta quintairos quintal quintana quintanar quintanilla quintela quinten quintero quinteros
quintin quinto quinton quintos quique quirarte quiring quirino quirion quiroa quiroga quiros quiroz quisenberry quispe quist quito quitzon quizhpi
quraishi qureshi quyen raab raabe raad raasch raatz rabadan rabago rabalais rabb rabbani rabbitt rabe rabel raber rabideau rabin rabinovich rabinowitz
rabold rabon raborn rabun raburn raby racca racette racey rach rachael rachal racheal rachel rachele rachell rachelle rachels racicot racine rackers
rackley racquel racz raczkowski rad rada radabaugh radcliff radcliffe raddatz radecki radel rademacher rademaker rader radford radha radhakrishnan
radice radigan radilla radillo radin radke radle radley radloff radney rado radomski radoncic radosevich radovich radtke radu raducanu radwan rady rae
raeann raegan rael raelene raether rafael rafaela rafal raff raffa raffaele rafferty rafiq raftery ragan ragas rager rageshwari rageswari raggio
raghavan ragin ragland ragle raglin rago ragon ragone ragsdale raguel ragusa rahaman rahe raheem rahim rahimi rahm rahman rahmani rahming rahn rahsaan
rahul rai raia raible raiche raiford raigoza raikkonen railey railsback raimo raimondi raimondo rain raina rainbolt raine rainer raines rainey
rainford rainone rainville raisa raisor raj raja rajagopal rajagopalan rajala rajan rajendra rajendran rajesh rajina rajinder rajiv rajkumar rajpurkar
rajput raju rak raker rakers rakesh rakestraw rakow rakowski raleigh raley rall rallo ralls ralph ralston rama ramaa ramachandran ramadan ramage
ramakrishnan ramales raman ramanathan ramani ramaswamy ramberg rambert rambo ramcharan ramdass ramer ramesh rameshwar ramey ramic ramires ramirez
ramirezgarcia ramirezhernand ramirezlopez ramirezperez ramirezramirez ramiro ramkissoon ramm ramnarine ramnath ramon ramona ramones ramonita ramos
rampersad rampersaud ramroop ramsay ramsdell ramsden ramseur ramsey ramseyer ramthun rana ranae ranalli ranallo rance ranck rancourt rand randa randal
randall randazzo randee randel randell randhawa randi randle randleman randles rando randol randolph rands randy ranee ranes raney ranganathan rangel
rani ranieri ranjan ranjeet ranjit rankin rankine rankins ranney ransdell ransford ransom ransome ranson ranta rantz rao raoul rapalo rapaport raper
raphael raphaelle rapier rapoport raposa raposo rapoza rapp rappa rappaport rappe rappold rapson rapulane raquel rardin rarick ras rasberry rasch
rasche raschke rasco rascoe rascon rashad rashawn rasheed rasheeda rasheedah rashid rashida rask raska raskin rasmus rasmussen rasmusson rasnake
rasnick raso rasool rasor rast rastogi rasul ratajczak ratchford ratcliff ratcliffe rath rathbone rathbun rathburn rathe rathje rathjen rathke rathman
rathmann rathod rati ratigan ratke ratledge ratley ratliff ratna ratner rattan ratterree ratti rattigan ratto rattray ratz ratzlaff rau raub raucci
rauch rauda raudales rauen rauf rauh raul raulerson rauls raulston raup raupp rausch rauscher raut raval ravelo raven ravenell ravenscroft raver ravi
rawal rawles rawley rawlings rawlins rawlinson rawls rawson ray raya rayas raybon rayborn raybuck rayburn raychel raye rayfield rayford raygoza rayl
rayle raylene rayman raymer raymo raymon raymond raymonde raymundo rayna rayne rayner raynes raynor rayo rayos raysor raz raza razavi razo razon
razzano rea reade reagan reagin reagle reale reamer reames reanna rearden reardon rearick rease reaser reasoner reasor reatha reaume reaux reaves
reavis reay reba rebbeca rebbecca rebeca rebecca rebecka rebeka rebekah rebel rebello rebelo reber rebholz rebman rebollar rebolledo rebollo rebstock
rebuck recchia recendez recendiz rech recinos recio reck recker reckner reda redburn redd reddell reddick reddin redding reddington reddish redditt
reddix reddy redeker redelmeier reder redfearn redfern redfield redford redic redick rediger reding redinger redington redlin redman redmon redmond
redner rednour redondo redpath redus redwine redwood ree reeb reece reed reeder reedy reena reep rees reese reeser reetz reeve reeves ref reff reffitt
refugia refugio rega regalado regan regena regenia reger reggie regier regina reginald regine reginia regino regis regner regnier rego regula reh
rehak rehbein rehberg rehder rehm rehman rehn rehrig reiber reich reichard reichardt reichart reichel reichenbach reichert reichle reichman reicks
reid reidenbach reider reidhead reidy reierson reif reiff reifschneider reifsnyder reifsteck reigel reighard reigle reign reiko reil reiland reiley
reiling reilley reilly reily reim reiman reimann reimer reimers reina reinaldo reinard reinbold reinders reindl reine reinecke reineke reiner reiners
reinert reinger reinhard reinhardt reinhart reinheimer reinhold reininger reinke reinking reinoehl reinoso reinsch reinstein reis reisch reisdorf
reiser reisig reising reisinger reisman reisner reiss reist reister reiswig reita reitan reitano reiter reith reitman reitmeyer reitsma reitz reitzel
releford reliford rella reller relyea rema remache remaley rembert remedios remer remick remigio remilekun remillard remington remley remmers remo
remona rempe rempel remus remy ren rena renae renaldo renard renata renate renato renaud renay rench rencher renda rende renderos rendleman rendon
rene renea reneau renee renegar renetta renfro renfroe renfrow rengifo renick renita renk renken renn renna renne renner rennert rennick rennie
renninger renno reno renovato renshaw renstrom rentas renteria renton rentschler rentz renwick renz renzi reopelle repasky repass repka repko replogle
repp reppert requena resch reschke resendes resendez resendiz reser resh resler resnick resnik respress ress ressie ressler restaino rester restivo
resto restrepo resurreccion reta retana retha retherford retta retter rettig retz retzer retzlaff reuben reusch reuss reuter reuther reutter reva
revak reveles revell revelle reves revilla revis revolorio revuelta rew rewis rex rexed rexford rexroad rexroat rexrode rey reyburn reyer reyes
reyesgarcia reyez reymundo reyna reynaga reynalda reynaldo reynard reynaud reynold reynolds reynosa reynoso reza rezac rezendes reznik rhames rhea
rheault rheaume rheba rhee rhein rhem rhett rhew rhianna rhiannon rhine rhinehart rhines rho rhoad rhoades rhoads rhoda rhode rhoden rhodes rhodus
rhody rhona rhonda rhone rhoten rhoton rhudy rhue rhymer rhyne rhyner rhynes ria rial rials riano riaz ribar ribas ribaudo ribble ribeiro ribera
ricard ricarda ricardo ricca riccardi ricci ricciardi ricciardo riccio ricco riccobono rice richard richards richardson richarson richart richburg
riche richelle richerson richert richeson richey richie richins richison richman richmond richner richter richwine rick rickabaugh rickard rickards
ricke rickel rickels ricker rickerson rickert ricketson rickett ricketts rickey ricki rickie ricklefs rickman ricks ricky rico ricotta riddell ridder
riddick rideau rideaux riden ridener ridenhour ridenour rideout ridge ridgell ridgely ridgeway ridgley ridgway ridinger ridings ridley ridlon ridner
ridout riebe riebel rieck ried riedel rieder riedinger riedl riedy rief riegel rieger riegle riegler riehl riehle riek rieke rieken rieker riel rielly
rieman riemann riemenschneider riemer riemersma riendeau riera rierson ries riese rieser riess riester rieth rieves riffe riffel riffey riffle rifkin
rigaud rigby rigdon rigg riggan riggenbach riggi riggin riggins riggio riggle riggleman riggs riggsbee rigler rigney rigo rigoberto rigsbee rigsby
riha rijo rikard rike riker rikki riley rill rima rimel rimer rimes rimmer rina rinaldi rinaldo rinard rinck rincon rincones rindfleisch rine rineer
rinehart rinella riner rines riney ringel ringer ringgold ringle ringler ringo ringwald rini rinke rinker rinn rio riojas riolo rion riopelle riordan
rios rioux ripa ripka ripley ripp rippe rippee rippel ripper ripperger rippetoe rippey rippin ripplinger rippy riquelme risa risch risenhoover rish
rishel risher risinger riske risko risley risner riso rison rispoli risse risser rist ristau rister ristow rita ritacco ritch ritchey ritchie ritenour
riter ritesh ritsema ritt rittenberry rittenhouse ritter ritz ritzman riva rivadeneira rivard rivas rivenbark river rivera rivero riveron riveros
rives rivette riviera riviere rivka rivkin rix rizer rizk rizo rizvi rizza rizzi rizzo rizzoli rizzolo rizzuto roa roache roan roane roark roat roath
roback robaina robak robards robare robarge robb robben robbi robbie robbin robbins robbs robby robbyn robel robena roberds roberge roberson robert
roberta roberti roberto roberts robertson robeson robey robichaud robichaux robicheaux robidoux robie robillard robin robinett robinette robinson
robison robitaille roble robledo roblero robles robnett robson robt robuck roby robyn roca rocca rocchio rocco roch rocha roche rochefort rochel
rocheleau rochell rochelle rochester rochette rochford rochin rochon rocio rockafellow rocke rockefeller rockett rockey rockhill rockhold rockwell
rockwood rocky rod roda rodak rodarte rodas rodd rodda rodden roddy rodeheaver rodela rodelo roden rodenbaugh roder roderick rodes rodewald rodger
rodgers rodin rodkey rodman rodney rodolfo rodrick rodriges rodrigez rodrigo rodrigue rodrigues rodriguez rodriguezgarci rodriguezlopez rodriguezperez
rodriques rodriquez rodwell roeber roebuck roecker roedel roeder roehl roehm roehr roehrich roehrig roel roell roelofs roemer roen roepke roesch
roeser roeske roesler roesner roessler roettger roff rogahn rogala rogalski rogan rogel rogelio roger rogers rogerson rogge roggenbuck rogoff rogowski
roh rohan rohana rohde rohe rohit rohl rohleder rohlfing rohlfs rohling rohloff rohm rohman rohn rohner rohr rohrbach rohrbacher rohrbaugh rohrer
rohrig rohrs rohwer roig rojas rojek rojero rojo rolan roland rolanda rolande rolando roldan rolen roley rolf rolfe rolfes rolfson rolin roling
rolison rolland rolle rollerson rolley rollin rollings rollins rollinson rollison rollman rollo roloff rolon rolph rolston rom roma romaguera romain
romaine roman romana romanelli romanello romani romano romanoff romanowski romans romanski rombach romberg romberger rome romelia romeo romer romero
romesburg romig romina romine romines rominger romito rommel romney romo romona ron rona ronald ronaldo ronan ronayne ronco ronda rondeau rondon rone
roney rong roni ronk ronna ronni ronnie ronning ronny ronquillo roob rood rooke rooker rooney roop roorda roos roosa roose roosevelt roper ropp roque
roquemore rorabaugh rorick rorie rorrer rory ros rosa rosado rosal rosalba rosalee rosales rosalez rosalia rosalie rosalina rosalind rosalinda
rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosano rosaria rosario rosas rosati rosato rosaura rosberg rosborough rosch
roscoe rose roseann roseanna roseanne roseberry roseboro roseborough rosebrock rosecrans rosel roselee roselia roseline rosell rosella roselle roselli
rosello roselyn roseman rosemarie rosemary rosemond rosen rosena rosenau rosenbalm rosenbaum rosenberg rosenberger rosenberry rosenblatt rosenbloom
rosenblum rosenburg rosencrans rosenda rosendahl rosendale rosendo rosene rosenfeld rosenfield rosengarten rosengren rosenkranz rosenlund rosenow
rosenquist rosensteel rosenstein rosenthal rosenzweig roser rosero rosete rosetta rosette rosetti rosia rosie rosiles rosillo rosin rosina rosinski
rosio rosita rosko roslyn rosman rosner ross rossana rossano rossbach rossell rosselli rosser rossetti rossi rossie rossignol rossini rossiter rossman
rosso rosson rossow rost rostro rota rotella roten rotert roth rothberg rothe rothenberg rothenberger rother rothermel rothfuss rothgeb rothman
rothrock rothschild rothstein rothwell rotimi rotman rotolo rotondi rotondo rott rottenberg rotter rottinghaus rottman rotunno rotz rouch roudebush
rougeau rought roughton rouillard rouleau roulhac roundtree roundy rounsaville rountree roupe rourke rouser rousey roush rousseau roussel roussell
routh routhier routon routson routt roux rovira rowan rowand rowbotham rowden rowe rowell rowen rowena rowland rowlands rowles rowlett rowlette rowley
rowse rowser rowsey rowton roxana roxane roxann roxanna roxanne roxas roxie roxy roy royal royall roybal royce roye royer roylance royle roys royse
royster royston roza rozanne rozanski rozas rozeboom rozek rozell rozella rozelle rozema rozier rozman rozo rozycki rozzi rua ruan ruane ruano ruark
rubalcaba rubalcava rubeck rubel ruben rubens rubenstein rubi rubiano rubie rubin rubino rubinstein rubio ruble rubright ruby rubye rucci ruch ruchika
rucinski ruck rucker ruckle ruckman rucks rud ruda rudd ruddell ruddick ruddock ruderman rudin rudisill rudloff rudman rudnick rudnicki rudolf rudolph
rudra rudy rudzinski rueb rueben ruech ruecker rueckert rueda ruedas ruegg ruehl ruehle ruel ruelas ruesch rueter ruf rufener ruffalo ruffin ruffino
ruffner ruffo ruffolo rufina rufino rufo rufus ruge ruger rugg ruggeri ruggieri ruggiero ruggles rugh ruh ruhe ruhl ruhland ruhlman ruhnke ruis ruiz
rukhmani rukmin ruland ruley rulli rullo rumbaugh rumer rumery rumfelt rumley rummel rummell rumore rumpf rumph rumsey rund runde rundell rundle
rundquist runge runion runions runk runkel runkle runnells runnels runnion runolfsdottir runolfsson runte runyan runyon ruocco ruoff ruotolo rupard
rupe rupert rupinder ruple rupp ruppe ruppel ruppert rupprecht ruprecht rus rusch rusher rushford rushin rushlow rushton rusin rusk ruskin rusnak russ
russel russell russi russin russo russom russum rustad rustin ruston rusty ruszkowski ruta rutan ruth rutha ruthann ruthanne ruthe rutherford ruthie
rutigliano rutkowski rutland rutledge rutt rutten rutter rutz ruud ruvalcaba ruvolo rux ruybal ruyle ruzicka ryall ryals ryan ryann ryans ryba rybak
rybarczyk ryberg rybicki rybolt ryckman ryczek rydberg rydell ryden ryder rydzewski ryer ryerson ryker rylan ryland rylander ryle rylee ryleigh ryles
ryley rylie ryman rymer rynders rynearson rynn ryon rys ryser ryu rzepka saab saad saal saar saarbrucken saari saathoff saavedra saba sabado sabala
saban sabater sabatini sabatino sabato sabb sabbagh sabdat sabedra sabel sabella saber sabia sabillon sabin sabina sabine sabino sabio sabir sablan
sable sabo sabol sabourin sabra sabrina sabryna sacchetti sacco saccone sacha sachdev sachdeva sachiko sachin sachs sachse sackett sackman sacramento
sada saddler sade sadeghi sadek sadie sadik sadiq sadler sadlowski sadowski sadowsky sadye saechao saeed saeger saelee saenz saephan saephanh saetern
saeteurn saez safar saffell saffer saffold safford safi safo safran sagan sagar sagastume sage sagers sago sagrero sagun saha sahagun saheed sahel
sahin sahli sahm sahni sahota sahr sahu sai saia saidi saige saiki sailer sain saindon saine saini sainsbury saintfleur saintil saintjean saintlouis
saintvil sainvil sainz sais saito saitta saiz sajdak sak sakai sakamoto sakanashi sakata sakowski saks sakurai sal sala salaam saladin saladino salado
salah salahuddin salais salaiz salam salama salamanca salameh salami salamon salamone salas salasar salata salaz salazar salce salceda salcedo salcido
saldana saldarriaga saldierna saldivar saleem saleh salehi salem salemi salena salerno salgado salguero salib saliba salido salih salim salina salinas
saling salinger salisbury sall sallee salley sallie sallis salloum salls sally salm salma salman salmeron salmi salnikov salo salois salome salomey
salomon salomone salone salonga salsberry salsbury salsman salters salto saltsman saltz saltzman salva salvador salvaggio salvati salvatierra salvato
salvatore salvi salvia salvino salvo salvucci salyards salyer salyers salzano salzer salzman salzmann salzwedel sam sama samaan samad samaha samaniego
samano samanta samantha samara samaroo samatha samayoa sambrano sameer samek samella samet samford sami samir samira sammarco sammartino sammie sammis
sammon sammons samms sammy samons samonte samora sampaio sampath sampedro sampley sampsel sampsell sampson samra sams samsel samson samual samudio
samuel samuels samuelson sana sanabria sanagustin sanborn sanches sanchez sanchezgarcia sanchezlopez sancho sanda sandage sandahl sandana sandate
sandberg sande sandee sandeep sandefur sandel sandell sanden sander sanderford sanderlin sanders sanderson sandford sandgren sandhu sandi sandidge
sandie sandiego sandifer sandiford sandin sandino sandler sandlin sandmann sando sandobal sandor sandoval sandoz sandquist sandra sandridge sandrine
sandrock sandstrom sandt sandusky sandvig sandy sanfilippo sanford sangalang sanger sangha sangster sanguinetti sanjay sanjose sanjuan sanjuana
sanjuanita sanka sankar sankaran sankey sanks sanmartin sanmiguel sanna sanner sannes sannicolas sano sanon sanora sanpedro sanroman sans sansbury
sansing sansom sanson sansone sansoucie sant santa santaana santacroce santacruz santamaria santana santander santangelo santaniello santarelli santee
santella santelli santerre santi santiago santibanez santiesteban santillan santillana santillanes santillano santilli santillo santina santini
santino santistevan santizo santo santoni santora santore santoro santos santosh santoyo santucci sanusi sanville sanya sanz sanzone sao saperstein
sapien sapienza saporito sapp sappington saputo sara sarabia saraceno saracino sarada saragosa sarah sarai saraiva sarala saran saraswati saravia
sarceno sardina sardinas sardo sargeant sargent sargsyan saric sarina sarinana sarisha sarita sarkar sarker sarkis sarkisian sarkissian sarkisyan
sarla sarles sarmento sarmiento sarna sarno sarnowski saroja sarpong sarr sarracino sarratt sarria sarris sarro sarsfield sartain sarti sartin sartor
sartori sarver sarvin sarvis sarwar sasaki sasha sass sassaman sassano sasse sasser sasso sasson sastre satchell satcher sater sather satish sato
satre sattar satter satterfield satterlee satterly satterthwaite satterwhite sattler saturn saturnina satyen sau sauber sauceda saucedo sauder sauer
sauers sauerwein saul saulnier sauls saulsberry saulsbury saulter saulters saum saunders saundra saunier saur sauro sauseda sausedo sauser sauter
sautter sauvageau sauve sava savala savanah savanna savannah savant savard savarese savary savas savastano savedra savell savery saviano savidge
saville savin savini savino savinon savio savion savoca savoia savoie savory savoy sawa sawatzky sawaya sawayn sawhney sawicki sawin sawtelle sawyer
sawyers sax saxby saxe saxena saxon saxton sayavong saye sayed sayegh sayer sayers sayler sayles saylor saylors sayre scaccia scaduto scaffidi scafidi
scaggs scaglione scaife scala scalera scalf scali scalia scalise scallan scally scalzo scanlan scanlon scannell scarano scarberry scarboro scarborough
scarbro scarbrough scarcella scardina scardino scarlett scarola scarpa scarpelli scarpino scates scaturro scavarda scavo scavone scearce scerbo schaab
schaad schaaf schaal schaap schaar schabel schaber schacher schacht schachter schack schad schade schaden schadt schaefer schaeffer schaer schafer
schaff schaffer schaffner schaible schalk schall schaller schamber schamberger schaner schank schantz schanz schaper schapiro schardt scharf scharff
schatz schatzman schau schaub schauer schauf schaum schaumburg schaus schechter scheck schecter scheel scheele scheeler scheer scheerer scheetz scheff
scheffel scheffer scheffler scheib scheibe scheiber scheible scheid scheidegger scheider scheidler scheidt schein scheiner schell schellenberg
scheller schelling schembri schemmel schempp schena schenck schendel schenk schenkel schenker schepers schepis schepp scher scherer scherf
schermerhorn scherr scherrer schertz schettler scheu scheuer scheuerman scheuermann scheurer schewe schexnayder schiano schiavo schiavone schick
schieber schiefelbein schiefer schiele schier schiess schifano schiff schiffer schiffman schild schilke schill schillaci schiller schilling
schillinger schiltz schilz schimke schimmel schimpf schindler schinner schipper schippers schirmer schiro schisler schissler schlabach schlachter
schlagel schlager schlater schlatter schlecht schlee schlegel schleich schleicher schleif schleifer schlemmer schlenker schlenoff schlesinger schley
schlicher schlicht schlichter schlichting schlick schlink schloemer schloss schlossberg schlosser schlueter schluter schmahl schmaltz schmalz schmeler
schmeling schmeltzer schmelzer schmick schmid schmidgall schmidlin schmidt schmidtke schmieder schmit schmitt schmitz schmoll schmoyer schmuck
schmucker schmutz schnabel schnarr schneck schnee schneeberger schneider schneiderman schnell schnelle schneller schnepf schnepp schnider schnieder
schnieders schnitzer schnitzler schnoor schnur schnurr schober schoch schock schoen schoenbeck schoenberg schoenberger schoenborn schoenecker
schoeneman schoener schoenfeld schoenfelder schoenherr schoening schoenrock schoff schofield scholes scholl scholle scholten scholtes scholtz scholz
schomaker schomburg schomer schommer schon schonfeld schoof schoolcraft schooler schooley schoolfield schoon schoonmaker schoonover schopp schoppe
schor schorr schott schouten schow schowalter schrack schrader schraeder schrag schrage schram schramm schrank schrantz schrecengost schreck
schreckengost schreffler schreiber schreier schreiner schreyer schriber schrieber schriefer schrier schriever schrimsher schriner schriver schrock
schroder schroeder schroepfer schroer schroeter schroll schrom schroth schroyer schrum schrupp schryver schubert schuch schuchardt schuchman schuck
schueler schuelke schueller schuerman schuessler schuett schuette schuetz schug schuh schuld schuldt schulen schulenberg schuler schulist schull
schuller schulman schult schulte schultes schultheis schultz schultze schulz schulze schum schumacher schumaker schuman schumann schumer schumm schunk
schupbach schupp schuppe schur schurman schurr schussler schuster schut schutt schutte schutter schutz schuyler schwab schwabe schwager schwalbach
schwalbe schwalm schwan schwandt schwanke schwantes schwanz schwark schwarting schwartz schwartzberg schwartzkopf schwartzman schwarz schwarze
schwarzkopf schweers schweiger schweigert schweikert schweiss schweitzer schweizer schwendeman schwenk schwenke schwenn schwerdtfeger schwerin
schwichtenberg schwieger schwieterman schwimmer schwind schwindt schwing schwinn sciacca sciandra scianna sciarra sciarrino scibelli scimeca sciortino
scipio scipione scism sciulli sclafani scobee scoby scofield scoggin scoggins scogin scola scolaro scoles sconiers sconyers scot scotland scott scotti
scottie scotto scotton scotty scout scouten scovel scovill scoville scranton scriber scribner scritchfield scriven scrivener scrivens scrivner
scroggin scroggins scroggs scruggs scudder scuderi scull sculley scullin scullion scully scurlock scutt seabaugh seaberg seaberry seabolt seaborn
seabrook seabrooks seabury seager seagle seago seagraves seale seales sealey sealock sealy seamans seamon seamons seamster seamus sean searcy searfoss
searight searl searle searles searls sease seaton seaver seavey seawell seawright seay sebastian sebesta sebree sebrina sebring sechler sechrest
sechrist seck seckinger seckman secor secord secrest secrist secundino seda sedam sedano sedberry seddon sedeno seder sedgwick sedillo sedivy sedlacek
sedlak sedlock sedor sedrick sedwick seeber seefeldt seeger seegers seegmiller seekins seel seeley seelig seely seelye seema seeman seemann seery
seese seevers seewald sefcik sefton segal segall segar segarra segars seger segers sego segovia segoviano segraves segrest segui seguin segundo
segunmaru segura sehgal seib seibel seiber seibert seibold seid seide seidel seiden seidl seidler seidman seidner seifert seiffert seifried seigel
seigle seigler seiler seim sein seip seipel seiple seipp seiter seitz seitzinger sek sekhon sekinat sekula selam selander selby selden selders seldon
selena selene selfridge selig seligman selim selin selina selinger selk selke sellars selle selleck sellman sellner selma selman selmer selmon selph
seltzer selva selvage selvaggio selvey selvidge selzer semaan seman semien seminara seminario semler semmler semon semones semple semrau sen sena
senaida senat senatore sencion seneca senecal senegal senese seney senft seng senger sengupta senko senn senne sennett sensabaugh sensenig sentell
senter senters sentz seo sepe sepeda seppala september sepulvado sepulveda sequeira sera serafin serafina serafini serafino serano seraphin serbin
serda serena serenity sereno serfass sergent sergey sergi sergio serhii serina serino serio serita sermeno serna serpa serpas serpico serr serra
serrano serrao serrata serrato serratos servais servantes servellon servin servis serviss sesay seshadri sesma sessa sessler sessoms sessums sestito
seth sethi setliff seto setser setsuko setty setzer seubert seufert sevcik severin severino severn severns severson severt sevier sevigny sevilla
sevillano seville sevin sevy sewall seward sewell sexton seybert seybold seyfert seyfried seyler seymore seymour sforza sgro sgroi sha shaban shabazz
shackelford shackleford shackleton shad shadden shaddix shade shadle shadley shadowens shadrick shadwick shae shaeffer shafer shaff shaffer shaffner
shafi shah shahan shaheed shaheen shahid shahin shahzad shai shaik shaikh shain shaina shaker shakespeare shakia shakir shakira shakita shakoor shakti
shakuntala shakya shala shalabi shalanda shalewa shallcross shalom shalon shalonda shambaugh shamblin shamburger shameka shamika shamoon shamoun shamp
shan shana shanae shanahan shand shanda shandi shandra shands shane shaneka shanel shanell shanelle shaner shaneyfelt shang shanholtz shani shania
shanice shanie shanika shaniqua shanita shaniya shank shankar shanker shankle shankles shanklin shanks shanley shanmugam shanna shannan shannon shanny
shanon shanta shantae shantanu shantay shante shantel shantell shantelle shanti shantz shany shao shapiro shapley shappell shaquana shaquita shara
sharan sharber sharda sharee shareef sharell sharen sharer shari sharice sharie sharif shariff sharifi sharika sharilyn sharita sharkey sharla
sharleen sharlene sharlow sharma sharmaine sharman sharmila sharolyn sharon sharonda sharpe sharples sharpless sharpley sharpton sharri sharrock
sharron sharrow shartzer sharyl sharyn shashi shashikala shasta shatley shatto shattuck shatzer shaub shaughnessy shaul shaulis shaull shaun shauna
shaunda shaunna shaunta shaunte shaurya shavon shavonda shavonne shaw shawana shawanda shawanna shawley shawn shawna shawnda shawnee shawnna shawnta
shawver shay shayla shaylee shayna shayne shazeer shea shead sheaffer sheahan shealey shealy shean sheard shearer shearin shearman shearon sheats
sheba sheckler shedd shedrick sheeder sheedy sheehan sheehy sheela sheeler sheeley sheely sheena sheeran sheerin sheesley sheetz sheff sheffer sheffey
sheffield sheffler shehadeh shehan shehata sheikh sheila sheilah sheilds shela shelba shelburne shelby shelden sheldon sheley shelia shella
shellabarger shellenbarger shellenberger shelley shellhammer shelli shellie shellman shelly shelnutt shelor shelton shemar shemeka shemika shemwell
shen shena shenberger sheneman sheng shenika shenita shenk shenna shenouda shenoy shepard shepardson sheperd shephard shepler shepley sheppard
shepperd shepperson sher shera sherard sherbert sherburne sheree sherell sherer sherfield sheri sherice sheridan sherie sherika sherill sherilyn
sherise sherita sherk sherlene sherley sherlock sherly sherlyn sherman sheron sherpa sherrard sherrell sherrer sherri sherrick sherrie sherril
sherrill sherrod sherron sherrow sherry sherryl shertzer sherwin sherwood shery sheryl sheryll sheth shetler shetterly shetty shevchenko shevchuk
shevlin shew shewmake shewmaker shi shibata shibley shick shideler shidler shieh shiela shields shiels shier shiffer shifflet shifflett shiflet
shiflett shifrin shih shila shiley shill shilling shiloh shilpa shilts shim shima shimabukuro shimada shimek shimer shimizu shimko shimkus shimmel
shimon shimp shinall shinault shinde shindler shiner shingler shingleton shinkle shinn shinnick shipe shipley shipman shipp shippee shippey shippy
shipton shira shirah shirazi shirely shireman shires shirey shirisha shirkey shirl shirlee shirleen shirlene shirley shirly shiroma shisler shiu shiv
shivakari shive shively shives shizue shizuko shklovsky shkuro shoaf shoaff shobe shobhana shockey shockley shoemake shoemaker shoff shoffner shofner
shogren shohei sholar sholes sholl shomo shon shona shonda shondra shongwe shonk shonkwiler shonna shonta shoop shoopman shope shor shorb shorey
shortell shortridge shortt shorty shoshana shott shotts shotwell shoults shoultz shoun shoup shouse shover showalter showell shrader shreeve shreffler
shresth shrestha shresthi shreve shreves shrewsberry shrewsbury shreya shreyashi shridevi shriner shrishti shristi shrivastava shriver shrock shroff
shropshire shrout shroyer shrum shryock shu shubert shubha shubham shubhaprada shubin shue shuey shufelt shuff shuffler shuford shugars shugart shukla
shuler shull shulman shultis shults shultz shum shumake shumaker shuman shumard shumate shumpert shumway shunk shupe shuping shupp shurtleff shurtz
shuster shute shutt shuttleworth shutts shwet shyann shyanne shyla sia siano sias sibert sibiya sibley sibrian sibyl sica sicairos sicard sicilia
siciliano sickels sickler sid sida siddall siddarth siddhartha siddhi siddhran siddiqi siddique siddiqui siddons sidebottom sidell sideris siders
sidhu sidney sidor sidoti sidwell sieben siebenaler sieber siebert siebold sieck siedlecki siefert siefken siefker sieg siegal siegel siegenthaler
sieger siegert siegfried siegle siegler siegmund siegrist siemens siemer siemers siems sienkiewicz sienko sienna sieracki sierra siers sievers sievert
siewert sifford sifuentes sigala sigel sigelman sigg siggers sigler sigley sigman sigmon sigmund signe signor signore signorelli sigrid sigrist
siguenza sigurd siharath sikes sikkema sikora sikorski silas silbaugh silber silberman silbernagel silcott silcox sileo siler siles silfies silguero
silkwood sillah sillas siller silliman silmon silsby silva silvana silvas silveira silvera silverberg silveria silverio silverman silvernail
silverstein silverthorn silvester silvestre silvestri silvestro silvey silvia silvis sim sima simanek simard simas simcoe simcox sime simek simental
simeon simeone simerly simes simic simien simington simisola simkins simko simmerman simmon simmonds simmons simms simo simoes simon simona simonds
simone simoneau simoneaux simonelli simonetti simoni simonian simonis simonne simons simonsen simonson simonton simpkins simpson sims simson sin sina
sinatra sincere sinchi sinclair sindelar sindt sindy sinegal siner sines singh singhal singler singletary singleterry singleton singley singson sinha
sinkfield sinkler sinko sinn sinnett sinnott sinopoli sinor sinxi siobhan siordia sipe sipes siple sipos sipp sippel sipple siqueiros siracusa
siragusa sirena siri sirianni siripanich sirmans sirmons sirois sirota sisco sisemore sisk siska sisler sisneros sisney sison sissom sisson sister
sisti sisto sistrunk sitara sithole sitko sitler sittig sitton situ sitz sitzman sitzmann siu sivak sivakumar sivils sivley siwek sixta sixtos
sizemore sjoberg sjogren sjostrom skaar skaggs skala skalski skarda skeels skeen skeens skees skeete skelley skelly skelton skenandore skiba skibinski
skidmore skiff skiles skillern skillings skillman skinner skipworth skirvin skiver sklar skoda skog skogen skoglund skolnick skolnik skoog skorupski
skousen skow skowron skowronek skowronski sky skye skyla skylar skyler skyles skytta slabaugh slaby slade sladek slagel slager slaght slagle slama
slane slaney slape slappy slaten slater slaton slattery slatton slaugh slaven slavens slavik slavin slawinski slawson slaybaugh slayden slaymaker
slayton slechta sledd sledge slee sleeman sleeth sleight slemp slentz sletten slevin slezak slider slifer sligar sliger sligh sliker slinger
slingerland slinkard slinker sliva slivka sliwa sliwinski sloan sloane sloat slocum slocumb sloka slominski slonaker slone sloop sloss slough
sloughter slovak slover slowik slowinski sluder slusher sluss slusser slutsky slye slyvia smail smale smalley smalling smallwood smarr smartt smathers
smay smead smeal smedley smelcer smelley smelser smeltz smeltzer smet smetana smiddy smidt smiley smillie smirnov smit smita smith smitham smither
smitherman smithers smithey smithson smithwick smitley smits smoak smola smolen smolenski smolik smolinski smolka smoot smotherman smouse smoyer
smriti smucker smullen smyers smylie smyser smyth smythe snader sname snapp snarr snavely snay snead sneath snedden sneddon snedeker snee sneed
snelgrove snell sneller snellgrove snelling snellings snelson snethen sniffen snively snoddy snodgrass snoke snook snooke snover snowberger snowden
snuggs snyder soares sobczak sobeck sobel soberanes soberanis sobieski sobocinski sobol sobolewski sobota sobotka socarras socha socia sockwell
socorro sodano soden soder soderberg soderholm soderlund soderquist soderstrom sodhi soe soffer sofia sofroniev soh sohail sohal sohl sohn soila
soileau soisson soja sojka sok sokol sokoloff sokoloski sokolov sokolowski sol sola solache solan solana solange solanki solano solares solari solberg
soldano solecki soledad solem soler solesbee soley solheim soliday solie soliman solis solivan soliz soll sollars sollenberger soller solley soloman
solomon solon solorio solorzano soloway solt soltani soltero soltis soltys solum som soma somarriba somayaji somer somera somers somerville somma
sommer sommerfeld sommerfield sommers sommerville somnath somogyi somoza somu sona sondra sones songer soni sonia sonja sonnenberg sonner sonnier
sonntag sonny sontag sonya soo sood soohoo sook sookdeo soong soos sooter sooy soper sopher sophia sophie sopko soraya sorber sorce sorel sorensen
sorenson sorey sorg sorge soria soriano sorkin soroka sorrell sorrells sorrels sorrentino sortino sorto sosa sosebee sosnowski sostre sotello sotelo
sotero soth soto sotolongo sotomayor sottile sotto sou soucek soucie soucy souder souders souffrant soukup soule soules sousa souter southall southard
souther southerland southers southwell southwick southwood southworth souto souza sova sowa soward sowards sowden sowder sowders sowell sowers
sowinski sowle sox soza sozzi spacek spackman spada spadafora spadaro spadoni spady spaeth spafford spagnola spagnoletti spagnoli spagnolo spagnuolo
spahn spahr spaid spain spainhour spake spalding spang spangenberg spangler spanier spann spano spanos sparacino sparacio sparano sparber spargo
sparkman sparling sparr spataro spates spath spatola spatz spaulding speake speakman spearman speas specht speciale speckman spector speece speegle
speelman speer speers spees spehar speicher speidel speight speights speir speirs speiser spellman spelman speltz spence spencer spendlove spengler
spenser spera speranza sperber sperl sperling spero sperry speth spicer spicher spickler spidell spidle spiegel spieker spielman spier spiering spiers
spiess spieth spiewak spight spigner spiker spilker spillane spiller spillers spillman spilman spina spinale spindler spinella spinelli spink spinka
spinks spinner spinney spino spinosa spira spiro spisak spitler spittler spitz spitzer spiva spivack spivak spivey splawn spofford spohn spohr
sponaugle sponseller sponsler spooner spoor sporer sposato sposito spoto spotts spradley spradlin spradling spragg spraggins sprague spraker spranger
sprankle spratley spratlin spratt sprayberry sprecher spreitzer sprenger sprenkle spriggs springer springfield springman springstead springsteen
springston sproat sproles sprott sproul sproule sproull sprouse sprow sprowl sprowls spruell spruiell spruill sprunger spurgeon spurgin spurlin
spurling spurlock spurr spurrier squibb squier squillace squillante squyres srey sridhar srinivas srinivasan sriram srivastava sroka staab staats
stabile stacee stacey stach stachowiak stachowski stachura staci stacia stacie stackhouse stackpole stacy stadelman stadler stafford stager stagg
staggs stagner stahl stahle stahler stahley stahlman stahly stahr staib staiger stainback stainbrook staker stalcup stalder staley stalker stallard
stallcup staller stallings stallman stallone stallworth stalnaker stalter stalvey stalzer stam stamand stamant stambaugh stamey stamm stamos stamour
stamper stampley stan stanaland stanard stanback stanberry stanbery stancil stanczak stanczyk standen stander standifer standiford standish standlee
standley standridge stanek stanfield stanfill stanford stang stange stangel stanger stangl stangle stanhope stanich stanifer staniow stanish
stanislawski staniszewski stanke stankiewicz stanko stankus stanley stannard stano stansberry stansbury stansel stansell stansfield stanton stanwood
stanzione stapleton stapley stapp starbird starbuck starcher starck stark starke starkes starkey starks starkweather starla starling starman starner
starnes starns starr starrett stasia stasiak stasik stasko stastny staszak staten statham statler staton statz staub stauber staubin stauch staudinger
staudt stauffacher stauffer staunton stauss stavropoulos stavros stawicki stayer stayton stcharles stclair stclaire stcyr stdenis stead steadham
steadman steagall stearman stearn stearns stebbins steber stec stecher stechschulte steck steckel stecker stecklein steckler stedman steed steedley
steege steele steeley steelman steely steen steere steeves stefan stefanelli stefani stefania stefaniak stefanick stefanie stefanik stefanko stefano
stefanski stefany steffan steffanie steffen steffens steffensen steffes steffey steffy stegall stegeman steger stegman stegner stehle stehlik stehr
steib steichen steidl steier steiger steigerwald steil steimel steimle stein steinbach steinbacher steinbeck steinberg steinberger steinborn
steinbrecher steiner steinert steinfeld steinhardt steinhart steinhauer steinhaus steinhauser steinhoff steininger steinkamp steinke steinle steinman
steinmann steinmetz steinmeyer steitz stejskal stell stella stellato steller stelling stelly stelmach stelter stelzer stembridge stemen stemm stemper
stempien stemple stenberg stencel stender stene stengel stenger stennett stennis stensland stenson stensrud stenstrom stenzel stepan stepanek
stepanian stepanie stepanyan stephaine stephan stephane stephani stephania stephanie stephans stephany stephen stephenie stephens stephenson stephine
stephnie stephon stepien stepney stepp steppe steptoe sterba sterk sterkel sterling stermer sternberg sterrett stetler stetson stetter stettler stetz
steuber steuer steury steve steven stevens stevenson stever steverson steves steveson stevie stewart steyer stfleur stgeorge stgermain stgermaine
sthilaire stice stich stickel stickle stickles stickley stickney stidham stieber stiedemann stiefel stiegler stier stiers stierwalt stiffler stigall
stiger stigler stiles stille stilley stillings stillman stillson stillwagon stillwell stilson stiltner stilwell stimac stimmel stimpson stimson
stinchcomb stine stiner stines stingley stinnett stinnette stinson stipe stipp stires stirewalt stirling stiteler stites stith stitt stitzel stiver
stivers stiverson stjacques stjames stjean stjohn stjulien stjuste stlaurent stlawrence stlouis stmarie stmartin stobaugh stobbe stober stockard
stockbridge stockdale stocker stockert stockham stockinger stockman stockstill stockton stockwell stoddard stoddart stodghill stodola stoeckel
stoecker stoehr stoffel stoffer stogner stogsdill stohr stokely stoker stokes stokke stokley stolarski stolberg stoll stolle stoller stollings stolp
stolte stoltenberg stoltz stoltzfoos stoltzfus stolz stombaugh stone stonebraker stoneburner stonecipher stoneham stonehouse stoneking stoneman stoner
stonerock stonesifer stonestreet stoney stonge stookey stooksbury stoots stopka storch storck storer storey storie storlie storm storment stormer
storrer storrs storti storts stortz storz stotler stott stottlemyer stotts stotz stoudemire stouder stoudt stouffer stough stoughton stoute stovall
stover stowe stowell stowers stoy stoyanov stpeter stpierre stracener strachan strack stracke strader stradford stradley stradling strahan strahl
strahm straka straker straley strandberg strang stransky strasburg strassburg strasser strate stratford stratman stratton straub straube strauch
straughan straughn straughter straus strausbaugh strause strauser strauss strausser strawbridge strawder strawderman strawn strawser strayer strayhorn
streater streb strebel streck strecker streeter streetman streett streff strege strehle strehlow streich streicher streiff streit strelow streng strey
stribling strick stricker strickland stricklen strickler stricklin strider striegel strine stringer stringfellow stringfield stringham striplin
stripling strite strittmatter strnad strobel strobl stroble strock stroh strohecker strohl strohm strohmeyer strom stromain stroman stromberg stromer
stroop strope strosin strosnider strother strothers stroud stroup stroupe strouse strout strouth strozier strub strube struble strunk struss struthers
strutz struve stryker strzelecki stuard stuart stubbe stubblefield stubbs stuber stucker stuckey stucki stucky studdard studebaker studer studley
studstill studt stueber stueve stufflebeam stuhr stukes stull stuller stults stultz stumbaugh stumbo stumpf stumph sturdevant sturdivant sturgell
sturgeon sturges sturgess sturgill sturgis sturkie sturm sturman sturtevant sturtz stutes stutler stutsman stutts stutz stutzman styer styers styron
sua suanne suarez suastegui suazo subash subedi suber subhash subhashini subhasini subia sublett sublette subodh subramaniam subramanian sucher
sucheta suchy suckow suda suddarth sudderth suddeth suddreth sudduth suder sudeva sudie sudler sudol sue sueann suellen suen suereth suero suess
sugarman sugato sugden sugg suggs sugimoto sugiyama sugrue suh suhr sui suire suiter suitt sujata suk sukanya sulaiman sulaimon sulak suleiman sulema
suleman suliman sulkowski sullenberger sullenger sullens sullins sullivan sully sult sultana sulzer suma suman sumayyah sumeet sumida sumiko sumitra
sumler sumlin summa summer summerall summerfield summerford summerhill summerlin summerour summerville summey summitt summy sumner sumners sumpter
sumrall sumter sun sund sundar sundaram sunday sundberg sunde sundeen sundell sunderland sunderman sundin sundquist sundstrom sunga suniga sunita
sunni sunny sunseri suon suppa suppes supplee sur sura surace suraj surampudi surber suresh surette suri suriano suriel surita surles surma surman
surowiec surprenant surratt surrency surrett surya suryakant suryakanta suryakantam susa susan susana susann susanna susannah susanne sushant susheel
sushil sushma susi susie suski susko susman sussman sustaita susy sutch sutcliffe suter sutera sutfin suthar sutherland sutherlin sutliff sutphen
sutphin sutter sutterfield suttle suttles sutton suydam suzan suzann suzanna suzanne suzette suzi suzie suzuki suzy svec sven svendsen svenson
svensson svetlana svoboda swaby swader swafford swager swaggerty swails swaim swain swales swalley swami swaminathan swamy swanberg swaney swanger
swango swaniawski swanigan swank swann swanner swanson swanstrom swantek swanton swapnil swara sward swarey swarnalata swart swarthout swartout swarts
swartwood swartz swartzendruber swartzentruber swartzlander swarup swasey swayne swayze swearengin swearingen sweatman sweatt swecker swedberg sweeney
sweeny sweeting sweetland sweetman sweetser sweigart sweitzer swensen swenson sweta swett swezey swiatek swicegood swick swider swiderski swift
swigart swiger swigert swihart swilley swindall swindell swinehart swiney swinford swingle swink swinney swinson swint swinton switalski switzer
swoboda swofford swogger swoope swope swopes swoyer swyers sybert sybil syble sydnee sydney sydni sydnie sydnor sydow syed sykes sykora sylla sylva
sylvain sylvan sylve sylvester sylvestre sylvia sylvie symcox syme symes symington symonds symons synder synthia syreeta syring sytsma syverson szabo
szafranski szalay szatkowski szczepaniak szczepanski szczesny sze szekely szeto szewczyk szilagyi szostak szot szucs szydlowski szymanski szymczak
szypulka søren tabak tabares tabarez tabatha tabb tabbert taber tabetha tabitha tabler taboada tabone tabor tabora taborda taborn tabron tacey tacker
tackett tackitt tacuri tacy tad tadao taddei taddeo tadeo tadesse tadlock tadros taff taffe tafolla tafoya taft tagg taggart tagle tagore tague taha
taher taheri tahir tahlia tai taillon taina taing taira taisha tait taitano taitt taiwo tajuana tak takach takacs takagi takahashi takako takata
takeda takemoto takeshi takeuchi takisha takyi talamante talamantes talamantez talarico talavera talbert talbot talbott talcott talerico talia
taliaferro talisha talitha talkington tallant tallarico tallent talley tallman tallon talmadge talmage talon talsma talton talty talwar tam tama
tamala tamang tamar tamara tamashiro tamatha tamayo tambra tamburello tamburro tameika tameka tamekia tamela tamera tamesha tamez tami tamia tamica
tamie tamika tamiko tamisha tamm tammara tammaro tammera tammi tammie tammy tamplin tamra tamunoemi tamura tan tana tanabe tanaka tancredi tandon
tandra tandy taneja taneka tanenbaum tanesha tang tangela tangeman tangen tangney tanguay tanguma tani tania taniguchi tanika tanirika tanis tanisha
tanja tankersley tanksley tann tanna tannehill tannenbaum tanner tannous tansey tanski tant tantillo tanton tanushree tanushri tanya tao taormina
tapan tapanes tapia tapley taplin tapp tappan tappe tapper tapscott tara tarah tarango tarantino taranto tarbell tarbet tarbox tardif tardiff taren
tari tarin tariq tarkington tarleton tarlton tarnovski tarnowski tarpey tarpley tarquinio tarr tarra tarrance tarrant tarsha tartaglia tartt tarun
tarver tarvin tarwater taryn tash tasha tashia tashina tashjian tasia tasker tasnim tassin tassinari tassone tat tata tatar tate tatem tatham tatiana
tatman tatom tatro tatum tatyana taub taube tauber tauer taul taulbee taunton taunya taurean tauscher tavares tavarez tavenner tavera taveras taverna
tavernier tavira tawana tawanda tawanna tawfik tawia tawil tawna tawney tawnya tay taya tayag taylen tayler taylor tayna tays teachey teachout teagan
teagle teague teal teamer teasdale teasley teater tebbe tebo tecson ted tedder teddy tedeschi tedesco tedford tedrick tedrow teegarden teel teena
teeple teeples teer teets tefera tefft tegan tegeler tegtmeier tehrani teich teichman teigen teisha teitelbaum teixeira tej tejada tejas tejeda tejera
tekle telfair telfer telford tella telles tellez tellier tellis tello telly telma temeka temika temitope temme tempel tempest tempesta tempie
templeman templet templeton templin tena tenaglia tenbrink tench tenenbaum tenesaca tenesha teneyck tenezaca teng teniente tenisha tenley tennant
tenner tenney tennie tennille tennison tenny tennyson tenorio tenpenny teo teodora teodoro teofila tep tepe tepper tequila tera terada teran tercero
tereasa terence teresa terese teresi teresia teresita teressa terhaar terhune teri terica terina terisa ternes terpening terpstra terra terrance
terranova terrazas terrebonne terrel terrell terrence terrero terresa terri terrie terrien terrill terrilyn terrio terriquez terrones terry teruya
terwilliger terzian tesar tesch tescher tesfaye tesh tesha teske tesmer tesoriero tesoro tess tessa tessema tessie tessier tessitore tessler tessman
tessmer testa testerman teston teta teter teti tetrault tetreault tetrick tetsuo tetteh tetzlaff teufel teuscher teves tevin tevis tew tewell tewes
tewksbury tewodros tews texeira texidor tezeno thach thacker thackeray thackston thad thaddeus thaggard thai thaker thakkar thakur thaler thalia
thalman tham thames thammavong thammavongsa thang thanh thao thapa tharp tharpe tharrington thaxton thayer thayne thea thebeau theberge theda thede
thedford theel thein theis theisen theiss thelen thelma theo theobald theodora theodore theola theresa therese theresia theressa theriault theriot
theron theroux therrell therriault therrien thersa thesing thessel thetford theurer theus thi thiam thibault thibeau thibeault thibeaux thibodaux
thibodeau thibodeaux thiede thiel thiele thielen thielke thielman thiem thieman thiemann thieme thien thierry thies thiessen thigpen thill thind thiry
thivierge thode thoele thoennes thole tholen thom thoma thoman thomann thomas thomasena thomasina thomasine thomason thomasson thome thomes thomison
thomley thompkins thompson thoms thomsen thomson thomure thon thor thora thorburn thoren thoresen thoreson thorman thornberry thornburg thornburgh
thorne thornell thornhill thornley thornock thornsberry thornsbury thornton thorp thorpe thorsen thorson thorstenson thota thrailkill thrall thrasher
threadgill threatt threet threlkeld thresa throckmorton throop thrower thrush thu thulin thull thurau thurber thurgood thurlow thurman thurmon
thurmond thurow thursby thurston thuy thweatt tia tian tiana tianli tianna tiano tiara tibbets tibbetts tibbits tibbitts tibbs tiberi tiberio tiburcio
ticas tice tichenor tichy ticknor tidball tidd tidmore tidwell tiede tiedeman tiedemann tiedt tiegs tieman tiemann tiemeyer tien tienda tiera tiernan
tierney tierra tiesha tietjen tietz tieu tifany tiffaney tiffani tiffanie tiffany tiffin tiffiny tifft tift tigges tiggs tighe tigner tignor tigran
tigue tijerina tijuana tilbury tilda tilden tilford tilghman tiller tillery tillett tilley tillie tillinghast tillis tillison tillman tillmon
tillotson tillson tilly tilman tilson tilton tim timberlake timbrook timbs timika timko timlin timm timmer timmerman timmermann timmins timmons
timmothy timms timmy timoteo timothy timpe timpson tims tina tinajero tinch tincher tindal tindall tindell tindle tineo tiner tingen tingey tingler
tingley tinisha tinkham tinkler tinnell tinney tinnin tino tinoco tinsley tinson tiongson tipler tippens tippett tippetts tippie tippin tippins tippit
tipps tipsword tipton tirado tirey tirone tirpak tirrell tisa tiscareno tisch tischer tischler tisdale tisdell tish tisha tison titcomb titi titilayo
titilope tito titsworth tittle titus tiu tiwari tjaden tkach tkachenko tkachuk tlatelpa toal tobar tobe tober tobey tobi tobia tobias tobie tobiloba
tobin tobler tobon toby toccara tocci tocco tod todaro todd todorov toepfer toews toft tofte toi tokar tokarski tokarz toke tokunaga tolan toland
tolar tolbert toledano toledo tolen tolentino toler toles tolin toliver tolkien tolle tollefson toller tolles tolleson tollett tolley tollison
tolliver tolman tolosa tolson tolulope toluwani tom toma tomaino toman tomas tomasa tomasek tomaselli tomasello tomasetti tomasi tomasik tomasini
tomasko tomassi tomasso tomaszewski tomberlin tomblin tomczak tomczyk tomei tomeka tomeo tomer tomey tomi tomic tomich tomika tomiko tomiloba tomita
tomkins tomko tomlin tomlinson tommie tommy tommye tomoko tompkins tompson toms tomson tona tonche tonda tonelli toner tonette toney tong tonge
tongsheng toni tonia tonie tonisha tonita tonja tonkin tonn tono tony tonya toohey tooke tooker tookes toole tooley toombs toomer toomey toon toone
toops toor toothaker toothman tootle tope topel topete topham topolski topp topper toppin topps tora torain toral toran torbert torbett torchia
torelli torey torgersen torgerson tori torian toribio torie torio torkelson tormey tornabene tornatore tornow toro torok torosian torosyan torp torpey
torphy torralba torrance torre torrence torrens torres torrey torrez torri torrico torrie torrisi tortora tortorella tortorici tory toscano tosh tosha
toshia toshiko tosi toso tostado toste tosti totaro toth totherow totman toto totten totty touchet touchette touchstone touchton tougas touhey touma
toupin toups touray toure tourville tousignant tousley toussaint tova tovar tovey towanda towe towell towery towey towle towler towles towne towner
townes townley townsel townsell townsend townsley townson towry towsley toy toya toyama toye tozer tozier tozzi trabanco trabucco trace tracee tracey
trachtenberg traci tracie tracy traeger trafford trafton trager trahan traina trainor tram tramble tramel trammel trammell tran trang trani transue
trant tranter trantham trantow traore trapani trapp trask traub traughber traut trautman trautmann trautwein traver travers traverso travieso travis
travon traweek trawick traxler traylor traynham traynor traywick tre treacy treadaway treadway treadwell treanor treasa treaster tredway treece treena
treese tregar trego treiber treichel trejo trejos treloar tremain tremaine tremayne tremblay trembley trembly tremmel tremper trena trenary trenholm
trent trentham trenton trepanier treptow tresa tressa tressie tressler trester treto tretter treutel treva trevathan trever trevino trevion trevizo
trevor trew trexler trey trezza triana triano tribbett tribbiani tribble tricarico trice triche tricia trickett trickey trierweiler trieu trigg triggs
trigo trigueros trillo trilochan trilochana trilok trilokanath trilokesh triloki trimble trimboli trimm trina trindade tringali trinh trinidad trinity
trinkle triola triolo tripathi tripi triplett tripodi tripoli tripp trippe trish trisha trisler trista tristan tristian tristin triston tritt trivedi
trivett trivette trobaugh troche trochez troester trogdon troia troiano troisi trojan trojanowski trollinger trombetta trombley trombly tromp troncoso
trone trosclair trosper trost trostle trotman trott trotta trotter trottier troup trousdale troutman troutt trovato trowbridge trowell trower troxel
troxell troxler troy troyan troyer truax truby trudeau trudel trudell trudi trudie trudy trueblood truelove trueman truesdale truesdell truett truex
truitt trujillo trula trull truluck truman trumble trumbo trumbull trunnell trunzo truong trupiano truscott truslow truss trussell truter trycia tryon
trystan trzcinski tsabalala tsai tsan tsang tsao tschetter tschida tschirhart tse tseng tserekh tsering tso tsoi tsosie tsotetsi tsou tsui tsuji tuan
tuason tuazon tubb tubbs tubman tucci tucciarone tucker tuckett tudor tuel tuell tufano tuff tuggle tugwell tuite tukes tula tuley tull tuller tulley
tullier tullis tullo tulloch tullock tullos tully tuma tumbleson tumblin tumey tumlin tumlinson tumminello tun tung tungate tunis tunison tunnell
tunney tunstall tuohy tupa tupou tupper turan turano turay turberville turbeville turbyfill turcios turco turcotte turek turenne turgeon turi turk
turley turlington turman turnage turnbaugh turnbough turnbow turnbull turner turney turnipseed turnmire turnquist turpen turpin turra turrell
turrentine turrubiartes turrubiates tursi turton turvey tusa tushar tusing tussey tussing tustin tuten tuthill tutt tuttle tutu tutwiler tuyet twaddle
twana twanda twanna twardowski twedt tweedie tweedy tweneboa twersky twiford twigg twiggs twila twilley twiss twitchell twitty twohig twombly twomey
twumasi twyla twyman tyagi tyburski tye tyer tyesha tyisha tyler tylka tynan tyndall tyner tynes tynisha tyo tyra tyre tyree tyreek tyrel tyrell
tyrese tyrique tyron tyrone tyrrell tyshawn tysinger tyson tyus ubaldo uber uchechi uchida udai udall uddin udell udit udy uecker ueda uehara ugalde
ugarte uher uhl uhler uhlig uhlman uhrich uhrig ujjawal ujjwal ula ulbrich ulery ulibarri ulices ulises ullah ullery ullman ullmann ulloa ullom
ullrich ulm ulman ulmer ulrey ulrich ulrike ulsh ulstein ulysse ulysses uma umali umana umang umanzor umar umbarger umberger umesan umland umphrey
umstead una unangst underhill underwood ung ungar ungaro unger unique unrein unruh unser unsworth unzueta upadhyay upchurch updegraff updike updyke
upendra upham uphoff upp uppal upshaw upshur upson uptain upton uranga urbach urban urbanczyk urbanek urbaniak urbano urbanowicz urbanski urbieta
urbina urdaneta urdiales ure uren urena urenda ureno uresti ureta urey urgiles uriah uriarte urias uribe urich urick urie uriegas uriel urieta urioste
uriostegui urizar urmila urquhart urquidez urquidi urquilla urquiza urquizo urrea urrutia urs urso ursula urzua usain uscanga uselton usery usha usman
usmani usrey usry ussery uszkoreit ute utecht uthe utkarsh utley utsey utt uttam utterback utz uvalle uyeda uyehara uzodimma uzzell uzzle vaca vacanti
vacca vaccaro vacek vachon vada vadala vaden vader vadnais vahle vaidehi vaidya vaijayanthi vaijayanti vail vaillancourt vaishnavi vaishno vaishvi val
valade valadez valarie valasek valbuena valcarcel valcin valcourt valda valderas valderrama valdes valdespino valdez valdivia valdivieso valdiviezo
valdovinos vale valek valencia valenciano valene valent valenta valente valenti valentin valentina valentine valentini valentino valenza valenzuela
valera valeri valeria valeriano valerie valerio valerius valero valery vales valiente valk valko valladares valladolid vallance valle vallecillo
vallee vallejo vallejos vallery valles valletta vallez valli vallie vallier valliere vallin vallo vallone valls valois valorie valrie valtierra
valtteri valvano valverde valvo vana vanacker vanaken vanallen vanalstine vanalstyne vanaman vanantwerp vanarsdale vanasse vanatta vanauken vanbeek
vanbibber vanbrocklin vanbrunt vanburen vanbuskirk vancamp vance vancil vancleave vancleve vancura vancuren vanda vandagriff vandam vandamm vandamme
vandeberg vandegrift vandehey vandemark vandenberg vandenbos vandenbosch vandenburg vandenburgh vandenheuvel vanderbeek vanderberg vanderbilt
vanderburg vanderford vandergriff vandergrift vanderheiden vanderheyden vanderhoff vanderhoof vanderhorst vanderlaan vanderlinde vanderlinden
vandermark vandermeer vandermeulen vandermolen vanderploeg vanderpol vanderpool vanderslice vanderveen vanderveer vandervelde vandervoort vandervort
vanderwal vanderwall vanderweide vanderwerf vanderwerff vanderwoude vanderzanden vanderzee vandeusen vandevelde vandeven vandeventer vandever
vandewalle vandewater vandine vandiver vandoorne vandoren vandorn vandunk vandusen vanduyn vanduyne vandyck vandyk vandyke vandyken vandyne vaneck
vanegas vanek vanepps vanesa vaness vanessa vanetta vanetten vanevery vanfleet vanfossen vang vangelder vangilder vangorden vangorder vangorp
vanguilder vangundy vanhandel vanhook vanhoose vanhooser vanhorn vanhorne vanhouten vanhoy vanhuss vania vanita vankampen vankeuren vankirk
vanlandingham vanlaningham vanleer vanleeuwen vanleuven vanliew vanloo vanloon vanmatre vanmeter vann vanna vannatta vannatter vannesa vanness
vannessa vannest vanni vannorman vannostrand vannote vannoy vanorden vanorder vanorman vanover vanpatten vanpelt vanriper vanroekel vansant vanscoy
vanscyoc vansickle vanslyke vantassel vantassell vanterpool vantine vantrease vantuyl vanvalkenburg vanvalkenburgh vanvleck vanvleet vanvliet
vanvoorhis vanvoorst vanwagenen vanwagner vanwagoner vanwert vanwey vanwie vanwinkle vanwormer vanwyk vanzandt vanzant vanzee vanzile vaquera
vaquerano vaquero vara varady varalakshmi varan varano varble vardaman vardanyan varela varelas varga vargas varghese vargo varian varley varma varman
varn varnado varnadoe varnadore varnell varner varnes varney varnum varon varona varone varrier vartanian varughese varvel vasallo vasanti vasbinder
vasco vasconcellos vasconcelos vasey vashti vasil vasile vasiliki vaske vasko vasques vasquez vass vassallo vassar vassell vasser vasseur vasta
vasudev vasudeva vasudevan vasudha vasundhara vaswani vath vaughan vaughn vaughns vaught vause vavra vawter vaz vazques vazquez vea veach veale veals
veasey veasley veatch veazey vecchio vecchione veda vedang vedanga vedanshi vedder veeder veenstra vega vegas veiga veilleux veillon veit veitch veith
vejar vela velaquez velarde velasco velasques velasquez velazco velazquez velda veldman velez velia velis veliz vella velma velo veloso veloz veltman
veltri velva vena venable venancio vences vencill vendetti venditti venegas venema venessa venetta veney venezia veneziano venice venita venkataraman
venkatesan venkatesh venn venne vennie veno venson venter venters ventimiglia vento ventre ventresca ventura venturini venus venuti venuto venzor
veola vera verano veras verastegui verbeck verburg vercher verda verde verdejo verdell verdi verdie verdin verdon verdugo verdun verdusco verduzco
vereen verena veres verga vergadia vergara vergie verhagen verhey verhoeven verhoff verhulst verity verla verlene verlie verline verma vermeer
vermette vermeulen vermillion vermilyea vern verna vernell verner vernetta vernia vernice vernie vernier vernita vernon verona veronica veronika
veronique verret verrett verrier verrill versie versteeg vertie vertrees verville vescio vesely vesey vespa vesper vess vesta vestal vester veta
vetere vetrano vetsch vettel vetter veum veverka vezina viall vialpando vian viana viar viars viator viau vibbert vicari vicario vicencio vicenta
vicente vick vickerman vickers vickery vickey vicki vickie vicknair vickrey vickroy vicks vicky victor victoria victorian victoriano victorina
victorino victorio vicuna vida vidal vidales vidals vidana vidaurri vides vidhur vidhya vidmar vidrine vidrio vidur vidya vieau viegas vieira viel
viele vielma vien viens viera vierling viernes vierra viers vieth viets vieyra vig vigeant viggiano vigil viglione vigliotti vigna vignola vigo vigue
vijay vik viki vikki vila vilches vilchez vilchis viles villa villacis villacorta villada villafan villafana villafane villaflor villafranca
villafranco villafuerte villagomez villagran villagrana villalba villalobos villalon villalona villalovos villalpando villalta villalva villalvazo
villamar villamil villamor villaneda villani villano villanova villanueva villar villard villareal villarreal villarroel villarruel villasana
villasenor villatoro villaverde villavicencio ville villeda villegas villela villella villena villeneuve villers villescas villicana villines vilma
viloria vimal vimala vina vinas vinay vince vincent vincenti vincenza vincenzo vinci vinciguerra viner viney vinh vining vinita vink vinnie vinson
vint vinton vinyard vinzant viola violante violet violeta violette vipperman viramontes virani virat viray virden virella vires virga virgen virgie
virgil virgilio virgina virginia virginie virgo virk virnig virrueta viru viruet vis viscarra visco visconti vishnu vishwamitra visser viswanathan
vita vitagliano vitale vitali vite vitek vitela vitelli vitello viteri vitiello vito vitolo vitor vitrano vitt vitti vittitow vitug vitullo viva vivan
vivanco vivar vivas viveiros viverette viveros vives vivian viviana viviane vivianne viviano vivien vivienne vivier vizcaino vizcarra vizcarrondo
vlach vladimir vlahos vlasak vlcek vliet voegele voegeli voelkel voelker voeller vogan vogel vogelsang voges vogl vogler vogt vohra vohs voight voigt
voiles voisin voisine voit volcy vold volk volker volkert volkman volkmann volkov voll vollmar vollmer vollrath volner volpe volpi voltaire voltz volz
vona voncile vonda vonderhaar vonderheide vondra vonfeldt vong vonnie vonrueden voong voorhees voorhies voorhis vora vore vorhees voris vos vosberg
vosburg vosburgh vose voshell voss vossen vossler votaw voth votta vought vowell voyles vrabel vrana vredenburg vreeland vrinda vroman vroom vrooman
vrund vue vukovich vuong vyas waage wach wacha wachowiak wachowski wachs wachtel wachter wack wacker wada waddell waddington waddy wade wadhwa wadkins
wadle wadleigh wadley wadlington wadlow wadman wadsworth waechter waelchi wafford wagaman wagar wagener waggener waggoner wagle wagler wagley wagman
wagner wagnon wagoner wagstaff waguespack wah wahab wahba waheed wahid wahl wahlberg wahlen wahler wahlers wahlgren wahlquist wahlstrom wai waibel
waid wain waino wainright wainscott wainwright waite waites wajda wakefield wakeland wakeley wakeman walberg walbert walborn walbridge walburn walch
walck walcott walczak wald waldeck walden walder waldie waldman waldmann waldner waldo waldon waldorf waldrep waldrip waldron waldrop waldroup waldrup
waldschmidt waldvogel wale wales walford walke walker walko walkowiak walkup walla wallace wallach walle wallen waller walley wallick wallin
wallingford wallis wallman wallner wally walmer walmsley walp walpole walrath walraven walser walsh walston walstrom walt walter walters walthall
walther walthers walthour waltman walton waltraud waltrip walts walworth walz walzer wambach wambold wampler wamsley wan wanamaker wanda wandell wanek
waneta wanetta wang wangen wangler wanita wanke wanless wann wannamaker wansley wanta wantland wantz wanzer waples warburton warchol ward warda
wardell wardlaw wardle wardlow wardrop wardwell ware wareham warehime warf warfel warfield warford wargo warhurst waring wark warkentin warlick
warmack warman warmuth warne warnecke warneke warner warnick warnke warnken warnock warr warren warrick warriner warrington warsame warshaw warth
warthen warwick warzecha wascher wasden washam washburn washington wasielewski wasik wasilewski wasinger wasiu waskiewicz wasko wasmund wason wass
wassel wassell wasser wasserman wasson waszak watanabe waterbury waterfield waterhouse waterman waters waterson watford wathen watkin watkins
watkinson watley watlington watrous watsica watson wattenbarger watters watterson waugaman waugh wava wawrzyniak waxler waxman waybright waycaster
waye wayland waylon wayman waymire wayne waynick wayt weakland weakley weaks wease weast weatherall weatherbee weatherby weatherford weatherhead
weatherholt weatherington weatherly weatherman weathersbee weathersby weatherspoon weatherwax weathington webb webber weber webley webre webster
wechsler weck wecker wedderburn weddington weddle wedekind wedeking wedel wedemeyer wedgeworth wedin weeden weedman weedon weekes weekley weems weese
weesner wegener weger weglarz wegman wegmann wegner wegrzyn wehling wehmeyer wehn wehner wehr wehrle wehrlein wehrman wehunt wei weibel weible weick
weide weideman weidemann weidler weidman weidner weier weigand weigel weightman weigle weik weikel weikert weikle weil weiland weiler weiman weimann
weimer wein weinberg weinberger weiner weinert weingart weingarten weingartner weinheimer weinhold weinkauf weinman weinmann weinreich weinrich
weinstein weinstock weintraub weir weirich weis weisberg weisbrod weise weisel weisenberger weisenburger weiser weisgerber weishaar weisinger weiskopf
weisman weisner weiss weisser weissinger weissman weissnat weist weisz weitz weitzel weitzman welborn welch welcher welden weldon weldy welk welke
welker wellborn welle wellen weller welles wellington welliver wellman wellner wellnitz wellons welp welsch welsh welshans welte welton welty welwyn
welz wemple wen wences wendel wendell wendi wendie wendland wendlandt wendler wendling wendolyn wendorf wendt wendy weng wenger wengerd wengert
wenhaug wenk wenner wenning wenninger wenona wenrich wensel wente wentland wentling wentworth wentz wentzel wentzell wenz wenzel werkheiser
werkmeister werle werley werling werner wert werth wertheim wertheimer wertman werts wertz wes wesby wescott wesley wesner wesolowski wess wessel
wessell wessels wessinger wessling wessner wesson west westall westberg westberry westbrook westbrooks westbury westby westcott westendorf wester
westerberg westerfield westergaard westergard westerlund westerman westermann westervelt westfall westfield westgate westhoff westhuizen westin
westlake westley westling westlund westman westmoreland weston westover westphal westra westrick westwood wetherbee wetherby wetherell wetherington
wethington wetmore wettstein wetzel wetzler wever wexler wey weyand weyandt weyant weyenberg weyer weyers weygandt weymouth weyrauch whalen whaley
whang wharton whatley wheatley wheaton wheeland wheeldon wheeler wheeless wheelis wheelock wheelwright whelan whelchel wheless whelpley wherley wherry
whetsel whetsell whetstone whetzel whichard whicker whidden whiddon whigham whinery whipkey whipp whipple whisenant whisenhunt whisler whisman
whisnant whistler whitacre whitaker whitbeck whitby whitcher whitchurch whitcomb white whiteaker whitecotton whited whitefield whiteford whitehair
whitehead whitehill whitehorn whitehouse whitehurst whitelaw whiteley whitelock whitelow whitely whiteman whitenack whitener whitesel whitesell
whiteside whitesides whitfield whitford whitham whiting whitis whitlatch whitley whitlock whitlow whitman whitmarsh whitmer whitmire whitmore whitner
whitney whitsell whitsett whitsitt whitson whitt whittaker whitted whittemore whitten whittenburg whittier whittingham whittington whittlesey whitton
whitty whitwell whitworth whorley whorton whyte wiafe wiant wiberg wible wichert wichman wichmann wicke wickens wickersham wickert wickes wickett
wickey wickham wickizer wickliffe wickline wicklund wickman wickstrom wickware wickwire wideman widener widger widjaja widman widmann widmer widner
wiebe wieber wieberg wiechman wiechmann wieck wieczorek wiedeman wiedemann wieder wiederhold wiederholt wiedman wiegand wiegel wiegert wiegman
wiegmann wieland wieman wiemann wiemer wiencek wieneke wiener wienke wiens wier wierenga wierman wiersema wiersma wierzba wierzbicki wiese wiesen
wieser wiesman wiesner wiest wigfall wigger wiggers wiggin wiggins wigginton wigglesworth wiggs wight wightman wigington wiginton wigley wignall
wigton wike wikoff wikstrom wilbanks wilber wilbert wilbon wilborn wilbourn wilbur wilburn wilcher wilcock wilcox wilcoxen wilcoxon wilcoxson wilczek
wilczynski wilda wilde wilderman wildermuth wildes wildey wilding wildman wildrick wildt wile wileman wilemon wilensky wiles wiley wilfong wilford
wilfred wilfredo wilfrid wilgus wilhelm wilhelmi wilhelmina wilhelmine wilhemina wilhite wilhoit wilhoite wilk wilke wilken wilkening wilkens wilker
wilkerson wilkes wilkey wilkie wilkin wilkins wilkinson wilkison wilks will willa willard willbanks willcox willcutt willden wille willeford willems
willen willena willenborg willene willer willet willett willetta willette willetts willey willford willhite willhoite willia william williams
williamson willian williard willie williemae williford willig willingham willis willison williston willits willman willmann willmon willmore willms
willner willodean willoughby willow willsey willson willy willyard wilma wilmarth wilmer wilmes wilmore wilmot wilmoth wilms wilner wilsey wilshire
wilson wilton wiltrout wiltse wiltshire wiltsie wiltz wimberley wimberly wimbish wimbley wimbush wimer wimmer wims wimsatt winans winberg winberry
winborn winborne winburn winbush winchell winchester winckler winder winders windham windhorst windisch windle windler windley windom windsor
winebarger winebrenner winegar winegardner wineinger wineland wineman winemiller winer winfield winford winfred winfree winfrey wingard wingate winge
winger wingert wingerter winget wingfield wingler wingo wingrove winiarski winifred wininger winkel winkelman winkelmann winker winkfield winkle
winkleman winkler winkles winland winn winne winnett winnie winnifred winningham winona winsett winship winslett winslow winsor winstead winston wint
winter winterbottom winterhalter wintermute winterton wintheiser winther winthrop winton wintz winward winzer wipf wireman wirick wirkus wirt wirth
wirtz wisecarver wisecup wisehart wiseley wiseman wisener wishart wishon wisler wismer wisner wisneski wisnewski wisniewski wisoky wison wisor wisozk
wissing wissinger wissler wissman wiswell witcher witczak witek witham withee witherell witherington witherow witherspoon withey withrow witkowski
witman witmer witt witte witten wittenberg witter wittig witting wittman wittmann wittmer wittrock wittwer witucki witwer witz witzel witzke wix wixom
wixon wixson wiza wlodarczyk wnek wnuk woelfel woerner woessner wofford wohl wohler wohlers wohlford wohlgemuth wojciechowski wojcik wojnar wojtas
wojtowicz wolak wolbert wolcott wold wolf wolfe wolfenbarger wolfer wolfert wolff wolfgang wolfgram wolfinger wolfley wolford wolfram wolfson wolin
wolinski wolk wolke wolken woll wollam wollard wollenberg woller wollin wollman woloszyn wolpert wolski wolter wolters woltman woltz wolverton wolz
womac womack womble wombles womer wommack wonda wonderly wondra wong wood woodall woodard woodberry woodbridge woodburn woodbury woodby woodcock
woodcox wooddell woodell woodfield woodfin woodford woodfork woodham woodhams woodhead woodhouse woodhull woodie woodin woodley woodlief woodman
woodmansee woodring woodrow woodruff woodrum woodside woodson woodward woodworth woodyard woofter woolard woolbright wooldridge woolen woolery
woolever wooley woolf woolfolk woolford woolley woolman woolridge woolsey woolston woolum woolums woolverton woolwine woomer woosley wooster wooten
wooters wooton wootten wootton worcester worden worku worland worley worman wormley wormuth worrall worrell worsham worsley worstell worster wortham
worthen worthey worthing worthington worthley wortman wortmann wotring wozniak woznicki wozny wray wrede wrenn wright wrightsman wrightson wrigley
wriston wrobel wrobleski wroblewski wrona wronski wroten wruck wuckert wuertz wuest wulf wulff wunder wunderlich wunsch wuraola wurm wurst wurster
wurth wurtz wurz wuthrich wyant wyatt wyble wyche wyckoff wycoff wydra wyer wyers wyeth wygant wykoff wyland wyler wyles wylie wyllie wyman wymer
wymore wynder wyne wynell wynia wynkoop wynn wynne wynona wynter wyrick wyse wysocki wysong wyss xaba xacon xairo xana xander xavier xena xenia xia
xiana xiang xiao xicoy xie ximena xin xing xiomara xiong xochitl xuan xue xzavier yaa yaamoa yabut yacoub yadao yadav yadira yadon yaeger yaeko yael
yaffe yager yagi yago yahaira yahn yahya yajaira yakovets yakubov yakubu yale yamada yamaguchi yamamoto yamanaka yamane yamasaki yamashiro yamashita
yamauchi yambao yami yamileth yan yancey yancy yandell yandle yanes yanez yang yanira yanke yankee yankey yanni yano yant yantis yao yaple yaqub
yarber yarberry yarborough yarbough yarbro yarbrough yarde yardley yaretzi yarger yarnall yarnell yarrington yasin yasmeen yasmin yasmine yassin
yasuda yasuko yates yatskevich yatsko yau yauger yaw yawson yax yazdani yazmin yazzie ybanez ybarbo ybarra yeager yeagley yeakel yeaman yearby yeargin
yearout yearsley yearwood yeary yeater yeates yeatman yeaton yeats yeatts yeboa yeboah yebra yee yeh yeldell yelena yelle yellin yellowhair yelton
yelverton yelvington yeo yeoman yeomans yep yepes yepez yepiz yer yerby yerena yerger yerian yerkes yescas yesenia yessenia yetman yetta yetter yeung
yevette yglesias yildiz yilmaz yim yin ying yinger yingling yingst yip yirenkyi yiu yniguez yoakum yochum yockey yocom yocum yoder yogendra yogesh
yoginder yohannes yohe yohn yoho yokley yoko yokota yokoyama yokum yolanda yolande yolando yolonda yon yonan yonce yong yonker yonkers yonts yontz yoo
yoon yopp yordy york yorke yorks yoshida yoshie yoshikawa yoshiko yoshimoto yoshimura yoshioka yost yother youhei youlanda youmans youn younan younce
younes young youngberg youngblood younglove youngman youngquist youngren youngs younis younker younkin yount younts yousef yousif youssef yousuf youxi
yow yowell yslas yuan yue yuen yuette yuhas yuhasz yuk yuki yukiharu yukiko yuko yulanda yule yum yun yundt yung yunker yunta yuonne yuri yuridia
yuriko yurko yusko yussuf yusuf yusupov yutzy yuxuan yuzuru yvette yvone yvonne yzaguirre zabala zabaleta zabel zabinski zablocki zaborowski zabriskie
zac zacarias zaccaria zach zachariah zacharias zachary zacher zachery zachman zachry zack zackary zackery zada zafar zafra zagal zagar zager zagorski
zahid zahler zahm zahn zahner zaida zaidi zainab zaino zajac zajicek zak zakaria zakarian zakarids zakary zaki zakrzewski zaldana zaldivar zale
zaleski zalewski zaman zamani zamarreno zamarripa zamarron zambito zambrana zambrano zammit zamor zamora zamorano zamudio zamzow zana zander zanders
zandra zane zanetti zang zanghi zank zanoni zanotti zapanta zapata zapf zapien zapp zappa zappala zappia zar zara zaragoza zarate zarazua zarco
zarcone zaremba zaria zartman zaruba zastrow zatarain zaugg zaun zavala zavaleta zavalza zawacki zawada zawadzki zawistowski zayas zayed zaylee
zazueta zboncak zea zebrowski zecca zech zechariah zechman zeck zee zeeb zeek zeferino zegarra zeh zehnder zehner zehr zeidan zeiders zeidler zeiger
zeigler zeiler zeis zeitler zeitlin zeitz zelada zelasko zelaya zelda zeledon zelenak zelenka zelinski zelinsky zell zella zeller zellers zellmer
zellner zelma zemaitis zeman zemke zemlak zena zenaida zendejas zender zeng zenger zenia zenk zenker zenner zeno zenobia zenon zent zenteno zentner
zentz zeoli zepeda zepp zerbe zerby zeringue zermeno zerr zertuche zervos zetina zetino zetta zettel zettlemoyer zettler zevallos zhai zhan zhang zhao
zhaohua zhen zheng zhong zhongyang zhou zhu zhuang zhuo zia zick zickefoose zieba ziebarth ziebell ziegler zielinski zielke zieman ziemann ziemba
zieme ziemer zientek zier ziesmer zietlow ziggy ziglar zigler zijin zilka zima zimbelman zimmer zimmerer zimmerle zimmerly zimmerman zimmermann zimny
zina zinck zinda zinger zink zinke zinn zins zinser ziobro ziolkowski zion zipp zipperer zirbel zirkle zita zito ziyanda zizzo zmuda zobel zobrist
zoch zoe zoeller zoellner zoey zofia zoie zoila zola zoll zollars zoller zollinger zollner zollo zona zondi zonia zook zora zoraida zorn zornes
zorrilla zou zsak zuber zubia zubiate zuccaro zucco zuchowski zuck zucker zuckerman zuehlke zuercher zufall zufelt zuidema zuk zukowski zula zulauf
zulema zuleta zullo zulma zulu zuluaga zulueta zuma zumba zummo zumwalt zundel zungu zuniga zunker zuno zuo zupan zupancic zurawski zurcher zurek
zurita zurn zwane zwart zweifel zweig zwick zwicker zwiebel zwolinski zyair zych zyla zylstra
`;
