"""Given names of many languages, written as they usually stand in English news text.

Names that are far more often ordinary words, places, months or weekdays are left out.
"""

from typing import Final

_ENGLISH_MALE: Final[str] = """
Aaron Abraham Adam Adrian Aidan Alan Albert Alec Alex Alexander Alfred Allan Allen Andrew Andy Angus Anthony Arnold
Arthur Barack Barry Ben Benedict Benjamin Bernard Bertrand Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan
Brent Brett Brian Bruce Bryan Calvin Cameron Carl Cecil Cedric Charles Charlie Chris Christopher Chuck Clarence Claude
Clifford Clyde Colin Connor Conrad Craig Curtis Cyril Damian Damon Dan Daniel Danny Dave David Dean Dennis Derek Desmond
Dick Dominic Don Donald Doug Douglas Duncan Dwight Dylan Ed Eddie Edgar Edmund Edward Edwin Eli Elliot Elon Elvis Eric
Ernest Ethan Eugene Evan Felix Floyd Francis Frank Franklin Fred Frederick Gabriel Gareth Gary Gavin Gene Geoff
Geoffrey George Gerald Gerard Glen Glenn Gordon Graham Greg Gregory Harold Harry Harvey Henry Herbert Homer Howard
Hugh Hugo Ian Ira Isaac Ivan Jack Jacob Jake James Jamie Jason Jeb Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy
Joe Joel Joey John Johnny Jon Jonathan Joseph Josh Joshua Julian Julius Justin Keir Keith Ken Kenneth Kevin Kurt Kyle
Lance Larry Laurence Lawrence LeBron Lee Leo Leon Leonard Leroy Leslie Lewis Liam Lloyd Louis Lucas Luke Lyndon
Malcolm Marcus Mark Martin Marvin Matt Matthew Maurice Max Michael Miguel Mike Miles Mitt Moses Muhammad Nathan
Nathaniel Neal Neil Nelson Nicholas Nick Nigel Noah Noam Noel Norman Oliver Oscar Owen Patrick Paul Percy Perry Pete
Peter Phil Philip Phillip Ralph Randall Randy Raphael Ray Raymond Reginald Richard Rick Ricky Rob Robert Robin Roger
Roland Ron Ronald Ronnie Ross Roy Rudy Rupert Russell Ryan Sam Samuel Saul Scott Sean Sebastian Seth Shane Shaun Shawn
Sidney Simon Solomon Spencer Stan Stanley Stephen Steve Steven Stewart Stuart Ted Terence Terry Theodore Thomas Tim
Timothy Toby Todd Tom Tommy Tony Travis Trevor Tyler Vernon Victor Vincent Walt Walter Warren Wayne Wesley Will
William Willie Winston Woodrow Woody
"""

_ENGLISH_FEMALE: Final[str] = """
Agnes Alexandra Alexis Alice Alicia Alison Allison Amanda Amelia Amy Anastasia Andrea Angela Angelina Anita Ann Anna
Anne Annette Annie Ashley Audrey Ava Barbara Beatrice Beth Betsy Betty Beverly Brenda Bridget Carmen Carol Caroline
Carolyn Catherine Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Colleen Condoleezza Cynthia
Debbie Deborah Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ellen
Emily Emma Erica Esther Ethel Eva Fiona Frances Francesca Geraldine Gladys Gloria Grace Hannah Heather Heidi Helen
Helena Hilary Hillary Holly Ingrid Irene Iris Isabel Isabella Jackie Jacqueline Jane Janet Janice Jean Jeanne Jennifer
Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Juliana Julie Kamala Karen Kate Katherine
Kathleen Kathryn Kathy Katie Kay Kelly Kim Kimberly Kristin Laura Lauren Leah Linda Lindsay Lisa Liz Louise Lucy Lynn
Madeleine Maggie Margaret Maria Marian Marianne Marie Marilyn Marjorie Martha Martina Mary Matilda Maureen Megan
Meghan Melanie Melissa Meryl Michelle Mildred Miranda Miriam Monica Nadia Nancy Naomi Natalie Natasha Nicola Nicole
Nina Nora Olivia Oprah Pamela Patricia Paula Pauline Penelope Rachel Rebecca Regina Rhonda Rihanna Rita Roberta Rosa
Rosemary Ruth Sally Samantha Sandra Sarah Serena Sharon Sheila Shirley Simone Sonia Sophia Sophie Stephanie Susan
Suzanne Sylvia Tammy Teresa Theresa Tiffany Tina Tracy Ursula Valerie Vanessa Vera Veronica Vivian Wanda Wendy Zoe
"""

_EUROPEAN: Final[str] = """
Adolf Alain Alberto Aldo Alessandra Alessandro Anders Andre Andreas André Angelo Antoine Anton Antonio Arsene Arsène
Astrid Axel Benito Benoit Bjorn Brigitte Bruno Carlo Christoph Christophe Cécile Dieter Dietrich Dominique Emil Emile
Emmanuel Enrico Enzo Erich Erik Ernst Erwin Etienne Fabio Federico Francesco Francois Francoise Franz François
Friedrich Fritz Frédéric Georg Georges Georgios Gerhard Gilles Giorgia Giorgio Giovanni Giulia Giulio Giuseppe Gunnar
Gunter Gustav Hans Harald Heinrich Heinz Helmut Hendrik Henri Henrik Hermann Horst Jacques Jan Jens Joachim Johan
Johann Johannes Josef Julien Jurgen Jürgen Karin Karl Klaus Klemens Knut Konrad Kyriakos Lars Laurent Leonardo Lorenzo
Lothar Luca Lucia Ludwig Luigi Marc Marcel Marco Margrethe Mario Markus Massimo Matteo Michel Mikael Nicolas Niels
Nikolaus Olaf Olivier Otto Paolo Pascal Philippe Pierre Pietro Rene Renzo René Riccardo Roberto Rudolf Sabine
Salvatore Sergio Silvio Soren Stefan Sven Sylvie Thierry Tobias Ulrich Umberto Vittorio Werner Wilhelm Willem Wolfgang
Yves
"""

_SPANISH_PORTUGUESE: Final[str] = """
Adriana Alejandra Alejandro Alfonso Alfredo Alvaro Ana Andres Arturo Carlos Cesar Claudio Cristiano Cristina Daniela
Diego Dilma Diogo Eduardo Emilio Enrique Ernesto Esteban Evo Felipe Fernanda Fernando Fidel Francisco Gabriela Gerardo
Guillermo Gustavo Hernan Ignacio Jaime Jair Javier Jesús Joao Joaquin Jorge Jose José João Juan Julio Luis Luiz Lula
Manuel Marcelo Marcos Marta María Mauricio Nestor Olga Pablo Paulo Pedro Rafael Ramon Ramón Raul Raúl Ricardo Rodrigo
Ronaldo Ruben Valentina Vicente
"""

_SLAVIC_AND_EAST_EUROPEAN: Final[str] = """
Agnieszka Aleksandar Aleksander Aleksandr Aleksandra Aleksei Alexei Alexey Anatoli Anatoly Andrei Andrej Andrey Andriy
Andrzej Arseniy Artem Artur Attila Bela Bogdan Bohdan Branko Daria Dmitri Dmitry Dmytro Dragan Dusan Dzhokhar
Ekaterina Enver Evgeny Ferenc Fyodor Gabor Gennady Georgi Georgy Gyula Igor Ihor Ilham Ilya Irina Istvan István Ivana
Ivica Ivo Janos Janusz Jelena Jerzy Jiri Josip Kateryna Kazimierz Konstantin Krzysztof Laszlo Lech Leonid Lev Luka
Lyudmila László Maksim Marek Mateusz Maxim Mihai Mikhail Mikheil Milos Miroslav Mykhailo Mykola Natalia Nicolae Nikita
Nikola Nikolai Nikolay Novak Oksana Oleg Oleksandr Olena Pavel Petar Petr Piotr Ramzan Ruslan Sergei Sergey Slobodan
Stanislav Stanislaw Svetlana Tatiana Tomasz Vaclav Vadim Valentin Valery Viktor Viktoria Vitali Vitaly Vladimir
Vladislav Volodymyr Vyacheslav Wojciech Yaroslav Yekaterina Yelena Yevgeny Yulia Yuri Yuriy Zoran
"""

_ARABIC_PERSIAN_TURKISH_HEBREW: Final[str] = """
Abbas Abdel Abdelaziz Abdul Abdulaziz Abdullah Abdulrahman Adel Adnan Ahmad Ahmed Ahmet Alaa Ali Amal Amin Amir Anwar
Ariel Ashraf Asif Avigdor Ayman Aziz Bashar Benazir Benny Bilal Ebrahim Ehud Ekrem Emre Fahd Faisal Farid Farooq
Farouk Faruk Fatima Fouad Gamal Ghassan Ghulam Golda Habib Hafez Hakan Hamid Hamza Hani Haroon Hasan Hashim Hassan
Hosni Hossein Hussain Hussein Ibrahim Imran Ismail Jalal Jamal Jamil Kamal Karim Kemal Khaled Khalid Khalifa Khalil
Leila Liaquat Mahathir Mahdi Mahmoud Mahmud Majid Malala Mansour Marwan Maryam Massoud Mehdi Mehmet Menachem Mohamad
Mohamed Mohammad Mohammed Mohsen Moshe Muammar Murat Mustafa Nabil Najib Nasser Nawaz Omar Omer Orhan Osama Othman
Pervez Rafik Rahim Rami Rashid Recep Reza Riad Saddam Sadiq Saeed Saif Salah Saleh Salim Sami Samir Shahid Shimon
Shlomo Suleiman Talal Tarek Tariq Umar Usman Waleed Walid Yahya Yasmin Yasser Yitzhak Youssef Yusuf Zainab Ziad
"""

_SOUTH_ASIAN: Final[str] = """
Abhishek Aditya Ajay Ajit Amar Amit Amitabh Anil Arjun Arvind Asha Ashok Atal Ayesha Deepak Deepika Devendra Dilip
Dinesh Gaurav Gautam Gopal Harish Hasina Inder Indira Jagdish Jawaharlal Jyoti Kapil Karan Karthik Khaleda Kiran
Krishna Kumar Lakshmi Lalit Mahendra Mahesh Mamata Manish Manmohan Manoj Mayawati Meera Mohan Mukesh Narayan Narendra
Naresh Naveed Naveen Neha Nikhil Nirmala Nitin Nitish Pankaj Pradeep Prakash Pranab Prashant Praveen Priya Priyanka
Rabindranath Rahul Raj Rajeev Rajendra Rajesh Rajiv Rajnath Rakesh Ramachandra Ramesh Ranil Ranjan Ratan Ravi Ravindra
Rishi Rohit Sachin Sandeep Sanjay Sanjeev Santosh Satish Satya Satyajit Shahbaz Shankar Shashi Siddharth Sundar Sunil
Sunita Suresh Sushma Tenzin Uma Usha Venkatesh Vidya Vijay Vikram Vinod Virat Vishal Vivek Wasim Yuvraj Zaheer Zia
"""

_EAST_AND_SOUTHEAST_ASIAN: Final[str] = """
Abhisit Akihito Akiko Akio Akira Bambang Bhumibol Bongbong Budi Chung-hee Corazon Dae-jung Doo-hwan Eiji Enlai Fumio
Geun-hye Haruki Hayao Hideki Hideo Hirohito Hiroko Hiroshi Hiroyuki Hui Hyun Ichiro Il-sung Imelda Ing-wen Jae-in
Jae-myung Jae-yong Jiabao Jing Jinping Jintao Joko Jong Jong-il Jong-un Jun Junichi Junichiro Junko Kai-shek Kazuo
Keiichi Keiko Keizo Kenichi Kenji Kenzo Keqiang Ki-moon Kiyoshi Koichi Makoto Masahiro Masako Masayoshi Megawati Mei
Michiko Ming Minh Minoru Moo-hyun Muhyiddin Myung-bak Naoki Naoto Naruhito Nobuo Noriko Phuong Prabowo Prayuth Quang
Reiko Rongji Ryutaro Satoshi Shigeru Shinji Shinzo Shohei Shui-bian Suharto Suk-yeol Sukarno Susilo Syngman Tadashi
Tae-woo Takahiro Takashi Takeo Takeshi Taro Teng-hui Thaksin Thanh Toru Toshio Toshiro Tuan Wei Weiwei Xiaobo Xiaoping
Yasuhiro Yasuo Yat-sen Ying Ying-jeou Yingluck Yoko Yoshihide Young-sam Yuji Yukio Yuko Yuriko Yutaka Zedong Zemin
Ziyang
"""

_AFRICAN: Final[str] = """
Abebe Abiy Adebayo Alassane Amadou Blaise Bola Chimamanda Chinua Emeka Emmerson Fela Goodluck Haile Hailemariam Idi
Idris Isaias Joaquim Jomo Kofi Kwabena Kwame Kwasi Macky Mamadou Meles Mengistu Mobutu Moussa Mswati Muhammadu Musa
Mwai Ngozi Olusegun Ousmane Patrice Raila Samora Sani Sipho Tedros Thabo Thandiwe Uhuru Wangari Wole Yemi Yoweri
"""

_FEMALE_ELSEWHERE: Final[str] = """
Adriana Agnieszka Akiko Alejandra Aleksandra Alessandra Ana Asha Astrid Ayesha Benazir Brigitte Chimamanda Corazon
Cristina Cécile Daniela Daria Deepika Dilma Ekaterina Fatima Fernanda Francoise Gabriela Geun-hye Giorgia Giulia Golda
Hasina Hiroko Imelda Indira Ing-wen Irina Ivana Jelena Junko Karin Kateryna Keiko Khaleda Lakshmi Leila Lucia Lyudmila
Malala Mamata Margrethe Marta Maryam María Masako Mayawati Meera Megawati Michiko Natalia Neha Ngozi Nirmala Noriko
Oksana Olena Olga Priya Priyanka Reiko Sabine Sunita Sushma Svetlana Sylvie Tatiana Thandiwe Uma Usha Valentina Vidya
Viktoria Wangari Yasmin Yekaterina Yelena Yingluck Yoko Yulia Yuko Yuriko Zainab
"""

_OF_BOTH: Final[str] = """
Alexis Andrea Ashley Bola Dominique Jackie Jamie Jan Jean Jing Kay Kelly Kim Kiran Leslie Lindsay Lynn Marian Mei
Minh Nicola Robin Shannon Tracy Valery Vivian Wei
"""

GIVEN_NAMES: Final[frozenset[str]] = frozenset(
    (
        _ENGLISH_MALE
        + _ENGLISH_FEMALE
        + _EUROPEAN
        + _SPANISH_PORTUGUESE
        + _SLAVIC_AND_EAST_EUROPEAN
        + _ARABIC_PERSIAN_TURKISH_HEBREW
        + _SOUTH_ASIAN
        + _EAST_AND_SOUTHEAST_ASIAN
        + _AFRICAN
    ).split()
)

WOMEN: Final[frozenset[str]] = frozenset((_ENGLISH_FEMALE + _FEMALE_ELSEWHERE).split()) - frozenset(_OF_BOTH.split())
"""Given names that only women bear."""

MEN: Final[frozenset[str]] = GIVEN_NAMES - WOMEN - frozenset((_OF_BOTH + _EAST_AND_SOUTHEAST_ASIAN).split())
"""Given names that, as far as we know, only men bear."""

PARTICLES: Final[frozenset[str]] = frozenset("al bin da de del della den der di dos du el ibn la le van von".split())
"""Small words inside the names of people."""
