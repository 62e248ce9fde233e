-- Offices, clauses and other short names in the notices below: each is written in English there, and told in both languages.
create temporary table names (en text primary key, es text not null);

create function pg_temp.in_both(told jsonb) returns jsonb language plpgsql as $$
declare text text := told; name names; part text;
begin
  foreach part in array array['"title": ', '"reviewedBy": ', '"authorisedBy": ', '"auditor": ', '"clause": ', '"schedule": ',
                              '"attestation": ', '"format": ', '"exportFormat": ', '"score": '] loop
    for name in select * from names loop
      text := replace(text, part || to_json(name.en), part || json_build_object('en', name.en, 'es', name.es));
    end loop;
  end loop;
  return cast(text as jsonb);
end $$;

insert into names values
 ('Colorado Department of Education', 'Departamento de Educación de Colorado'),
 ('Board of Education', 'Junta de Educación'),
 ('Data privacy office', 'Oficina de privacidad de datos'),
 ('Data protection officer', 'Responsable de protección de datos'),
 ('Department of accountability', 'Departamento de rendición de cuentas'),
 ('Not chosen yet', 'Aún sin elegir'),
 ('Technology department', 'Departamento de tecnología'),
 ('Technology office', 'Oficina de tecnología'),
 ('Transport office', 'Oficina de transporte'),
 ('Your school''s office', 'La oficina de su escuela'),
 ('Finger Lakes Audits (invented)', 'Finger Lakes Audits (inventada)'),
 ('Front Range Security Testing (invented)', 'Front Range Security Testing (inventada)'),
 ('Hilltop Audits (invented)', 'Hilltop Audits (inventada)'),
 ('Lakefront Lock Testing (invented)', 'Lakefront Lock Testing (inventada)');

insert into names values
 ('An outside test is a condition of ours before any record is loaded', 'Una prueba de fuera es condición nuestra antes de cargar datos'),
 ('CSV', 'CSV'),
 ('JSON', 'JSON'),
 ('MP3', 'MP3'),
 ('Our own list of steps, from the federal one', 'Nuestra propia lista de pasos, tomada de la federal'),
 ('SOC 2 Type II', 'SOC 2 tipo II'),
 ('Yearly audit against the state''s rules', 'Auditoría anual según las reglas del estado'),
 ('Yearly test of the locks by an outside firm', 'Prueba anual de los candados por una empresa de fuera'),
 ('Illinois school student records', 'Expedientes escolares de Illinois'),
 ('Files that our own systems can read', 'Archivos que nuestros propios sistemas leen'),
 ('Contract is on the public list', 'El contrato está en la lista pública'),
 ('No seal that we know', 'Ningún sello que conozcamos'),
 ('Pass (invented)', 'Aprobado (inventado)'),
 ('All of it', 'Todo'),
 ('All of it, with the signed bill of rights', 'Todo, con la carta de derechos firmada'),
 ('All of the terms', 'Todas las condiciones'),
 ('Article II, section 5', 'Artículo II, sección 5'),
 ('Article IV', 'Artículo IV'),
 ('Article IV, section 6', 'Artículo IV, sección 6'),
 ('Article V', 'Artículo V'),
 ('Board motion of 7 November 2013', 'Moción de la junta del 7 de noviembre de 2013'),
 ('Exhibit B', 'Anexo B'),
 ('Exhibit D', 'Anexo D'),
 ('Page 1 of the contract', 'Página 1 del contrato'),
 ('Rule 7 of the district on who may look', 'Regla 7 del distrito sobre quién puede mirar'),
 ('Schedule A', 'Lista A'),
 ('Section 2, "only purposes"', 'Sección 2, "únicos fines"'),
 ('Section 3', 'Sección 3'),
 ('Section 4', 'Sección 4'),
 ('Section 5', 'Sección 5'),
 ('Section 6', 'Sección 6'),
 ('Section 7', 'Sección 7'),
 ('Section 8', 'Sección 8'),
 ('Section 9', 'Sección 9'),
 ('Sections 3 to 9', 'Secciones 3 a 9'),
 ('Signed paper on the erasing of 30 June 2013', 'Papel firmado del borrado del 30 de junio de 2013'),
 ('Terms of use, part 6', 'Condiciones de uso, parte 6'),
 ('Terms of use, parts 4, 6 and 11', 'Condiciones de uso, partes 4, 6 y 11'),
 ('We watched what the game sends', 'Miramos lo que manda el juego'),
 ('inBloom''s own published list of fields', 'La lista de campos que publicó inBloom');
