-- The tables of a learning app, written for this test.
CREATE TABLE public.users (
    id uuid,
    email varchar,
    encrypted_password varchar,
    reset_password_token varchar,
    full_name varchar,
    avatar_url text,
    role varchar,
    locale varchar,
    last_sign_in_at timestamp,
    last_sign_in_ip inet,
    sign_in_count int,
    created_at timestamp
);
CREATE TABLE public.students (
    id uuid,
    user_id uuid,
    sis_id varchar,
    state_student_id varchar,
    nickname varchar,
    birthday date,
    pronouns varchar,
    grade int,
    classroom_id uuid,
    iep boolean,
    has_504_plan boolean,
    english_learner boolean,
    ethnicity varchar,
    free_lunch boolean,
    allergies text,
    nurse_notes text,
    reading_level varchar,
    lexile int,
    notes text,
    archived boolean
);
CREATE TABLE public.guardians (
    id uuid,
    first_name varchar,
    last_name varchar,
    mobile varchar,
    email varchar,
    street_address text,
    relationship varchar,
    preferred_language varchar,
    employer varchar
);
CREATE TABLE public.student_guardians (
    student_id uuid,
    guardian_id uuid,
    is_primary boolean,
    can_pick_up boolean
);
CREATE TABLE public.quiz_attempts (
    id uuid,
    student_id uuid,
    quiz_id uuid,
    score numeric,
    max_score numeric,
    started_at timestamp,
    time_spent_seconds int,
    answers jsonb
);
CREATE TABLE public.messages (
    id uuid,
    sender_id uuid,
    recipient_id uuid,
    subject text,
    body text,
    sent_at timestamp
);
CREATE TABLE public.submissions (
    student_id uuid,
    assignment_id uuid,
    essay_text text,
    file_url text,
    submitted_at timestamp
);
CREATE TABLE public.devices (
    device_id varchar,
    ip_address inet,
    os_version varchar,
    latitude numeric,
    longitude numeric
);
CREATE TABLE public.page_views (
    url text,
    user_agent text,
    referrer text,
    duration_ms int
);
CREATE TABLE public.survey_responses (
    survey_id uuid,
    student_id uuid,
    question_id uuid,
    answer_text text
);
CREATE TABLE public.biometric_profiles (
    student_id uuid,
    face_embedding bytea,
    voiceprint bytea
);
CREATE TABLE public.predictions (
    student_id uuid,
    risk_band varchar,
    dropout_probability numeric,
    model_version varchar
);
CREATE TABLE public.teachers (
    id uuid,
    first_name varchar,
    email varchar,
    phone varchar,
    salary numeric
);
CREATE TABLE public.classrooms (
    id uuid,
    name varchar,
    teacher_id uuid,
    room_number varchar,
    join_code varchar
);
CREATE TABLE public.districts (
    name varchar,
    address text,
    superintendent_email varchar
);
CREATE TABLE public.subscriptions (
    plan varchar,
    billing_email varchar,
    billing_address text
);
CREATE TABLE public.products (
    name varchar,
    description text,
    image_url text,
    color varchar,
    sex_education_flag boolean
);
CREATE TABLE public.race_results (
    track_name varchar,
    race_time numeric
);
CREATE TABLE public.comments (
    id uuid,
    parent_id uuid,
    author_id uuid,
    body text
);
