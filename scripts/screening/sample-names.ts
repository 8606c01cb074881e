/** Names as they are common in Texas; the people they make are invented. None of them is read from the product's lists. */
export const commonNames = {
  given:
    'James Robert John Michael David William Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Brenda Emma Anna Pamela Nicole Samantha Katherine María José Juan Guadalupe Luis Jesús Ana Rosa Carmen Margarita Francisco Antonio Alejandra Verónica Leticia Yolanda Juanita Esperanza Mireya Xochitl Itzel Yesenia Araceli Brisa Marisol Lourdes Socorro Refugio Consuelo Dulce Ximena Camila Valentina Sofía Isabella Mateo Santiago Diego Emiliano Liam Noah Oliver Elijah Olivia Charlotte Amelia Ava Mia Aaliyah Latoya Keisha Shanice Tyrone Darnell Jamal DeShawn Thuy Linh Minh Priya Anjali Fatima Aisha Mohammed'.split(
      ' ',
    ),
  family:
    'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodríguez Martínez Hernández López González Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Pérez Thompson White Harris Sánchez Clark Ramírez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gómez Phillips Evans Turner Díaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutiérrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chávez Wood James Bennett Gray Mendoza Ruiz Hughes Price Álvarez Castillo Sanders Patel Myers Long Ross Foster Jiménez Garza Treviño Cantú Villarreal Salinas Peña Guerra Elizondo Cavazos Zamora Ybarra Longoria Benavides Sáenz Tran Pham Le Hoang Singh Khan Ali Washington Jefferson Freeman Coleman Henderson Barnes'.split(
      ' ',
    ),
};

/** Other decades, other origins, less frequent. */
export const otherNames = {
  given:
    'Gertrude Mildred Ethel Bertha Opal Wilma Thelma Norma Velma Doris Elmer Floyd Clarence Leroy Vernon Cecil Melvin Wendell Clifton Rufus Kaylee Makayla Madison Addison Brooklyn Paisley Skylar Kinsley Nevaeh Jayla Trinity Destiny Jasmine Brianna Kayla Alexis Tiffany Crystal Heather Misty Tonya Tammy Rhonda Wanda Debra Jaxon Aiden Jayden Brayden Kayden Easton Hudson Colton Gunner Wyatt Landon Cody Dustin Travis Clint Dalton Evangelina Graciela Herlinda Ofelia Eloísa Hortencia Eulalia Filomena Amparo Belén Noemí Rocío Nayeli Citlali Jazmín Yaretzi Dayana Yareli Monserrat Abril Renata Ángel Heriberto Eleuterio Cuauhtémoc Arnulfo Evaristo Wenceslao Rigoberto Baldemar Homero Lupita Chuy Nacho Beto Memo Oanh Hanh Phuong Quang Duc Khanh Deepika Lakshmi Sunita Rajesh Suresh Harpreet Gurpreet Ngozi Chinedu Adaeze Olumide Folake Ifeoma Kwame Abena Yusuf Zahra Khadija Layla Omar Hassan Mei Xiu Jing Hyun Soo Jisoo Marisela Lakisha Shaquana Tamika Ebony Precious Demetrius Terrell Marquis Jerome Cedric Lamar'.split(
      ' ',
    ),
  family:
    'Abernathy Blankenship Caldwell Dunlap Eubanks Fitzgerald Goodwin Holcomb Ingram Jarvis Kirkland Ledbetter McAllister Neely Odom Pruitt Quinn Ragsdale Satterfield Thornton Underwood Vickers Whitaker Yarbrough Zimmerman Schwartz Schroeder Kowalski Novak Kubena Janak Krenek Mueller Boudreaux Thibodeaux Hebert Landry Guidry Fontenot Arredondo Bocanegra Cervantes Covarrubias Escamilla Fuentes Galindo Huerta Izaguirre Juárez Lozano Monsiváis Navarro Ochoa Palacios Quintanilla Resendez Sandoval Tijerina Urdiales Valdez Ximénez Yáñez Zapata Zepeda Barrientos Carranza Dueñas Echeverría Farías Guajardo Hinojosa Ibarra Jaramillo Leal Montemayor Nájera Olivares Pacheco Quiroga Rocha Solís Tovar Uribe Villanueva Huynh Vo Dang Bui Dinh Truong Ngo Reddy Sharma Gupta Desai Krishnan Iyer Okafor Okonkwo Adeyemi Balogun Mensah Asante Haddad Nasser Abdullah Rahman Chowdhury Zhang Wang Liu Chen Huang Wu Park Choi Kang Yoon Reyna Santos Bautista Booker Gaines Broussard Hairston Mosley Pettway Singletary'.split(
      ' ',
    ),
};

/** Kept apart: never used to change a list. */
export const heldOutNames = {
  given:
    'Roberta Glenda Loretta Marjorie Geraldine Rosemary Beatrice Hazel Edith Lucille Francine Eugene Harold Alvin Ernest Raymond Leonard Stanley Marvin Herbert Luther Willard Tanya Stacy Kristen Monique Vanessa Bethany Lindsey Courtney Meredith Caitlin Chelsea Savannah Gabrielle Alondra Lizbeth Maribel Griselda Norma Elvira Celia Olga Blanca Irma Imelda Alma Raquel Perla Fernanda Daniela Regina Ramiro Ernesto Gilberto Rogelio Armando Gerardo Arturo Efraín Isidro Octavio Leonardo Sebastián Maximiliano Trinh Lan Huong Tuan Kavita Neha Amit Vikram Amina Samira Ibrahim Khalid Chioma Emeka Kofi Akosua Ling Ying Seung Latasha Ebonie Tanisha Andre Reginald Antoine Jermaine Malik Xavier Bryce Colby Trent Hunter Parker Mckenzie Harper Autumn Savanna Piper Willow'.split(
      ' ',
    ),
  family:
    'Armstrong Bradshaw Cunningham Donovan Ellison Farmer Gallagher Hendricks Irwin Jennings Kemp Lambert Mathis Newton Osborne Patton Ratliff Shelton Tucker Upton Vaughn Whitehead Yates Sullivan Erickson Schultz Hoffman Meyer Wojcik Dvorak Svoboda Broussard Arceneaux LeBlanc Trahan Aguilar Barrera Cárdenas Delgado Espinoza Figueroa Gallegos Herrera Luna Maldonado Ortega Padilla Ponce Rangel Rosales Santana Trujillo Valencia Vázquez Velasco Villegas Zúñiga Olvera Perales Nava Mireles Luévano Loera Gaona Esquivel Duong Luong Mai Phan Lam Chaudhary Mehta Rao Nair Bhatt Joshi Eze Nwosu Obi Osei Boateng Khalil Saleh Mahmoud Zhao Zhou Xu Lin Kwon Shin Pope Battle Gentry Hightower Sparks McDaniel McKinney O’Connor O’Brien Delacruz Delarosa Banks Byrd Dorsey'.split(
      ' ',
    ),
};
