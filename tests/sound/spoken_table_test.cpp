// A line as people write it, and as the voice says it. " | " separates sentences.

#include "sound/spoken_text.hpp"

#include <doctest/doctest.h>

using namespace unknot;

namespace {

struct Row {
    std::string_view written, said;
};

void checkAll(std::initializer_list<Row> rows) {
    for (const Row& row : rows) {
        CAPTURE(row.written);
        std::string said;
        for (const std::string& sentence : spokenSentences(row.written))
            said += (said.empty() ? "" : " | ") + sentence;
        CHECK(said == row.said);
    }
}

} // namespace

TEST_CASE("a unit behind a number is said in full, in the singular for one only") {
    checkAll({
        {"Hold 30 s.", "Hold thirty seconds."},
        {"Hold 30s, then 1 s", "Hold thirty seconds, then one second."},
        {"30S", "thirty seconds."},
        {"HOLD 30 SEC", "HOLD thirty seconds."},
        {"5 MIN", "five minutes."},
        {"5 cm", "five centimeters."},
        {"2.5cm", "two point five centimeters."},
        {"5-10 cm", "five to ten centimeters."},
        {"1.5 kg", "one point five kilos."},
        {"1,5 kg", "one point five kilos."},
        {"10 lb", "ten pounds."},
        {"10 lbs.", "ten pounds."},
        {"2 ft apart", "two feet apart."},
        {"500 ml", "five hundred milliliters."},
        {"Drink 1 L of water", "Drink one liter of water."},
        {"0.5 s", "zero point five seconds."},
        {".5 kg", "zero point five kilos."},
        {"2 hrs", "two hours."},
        {"1 hr", "one hour."},
        {"2 wks", "two weeks."},
        {"1s, 1 sec, 1x, 1 rep", "one second, one second, once, one rep."},
        {"0-1 s", "zero to one second."},
        {"Stand 1 m from the wall", "Stand one meter from the wall."},
        {"Rest 2 m", "Rest two minutes."},
        {"2 in from the wall", "two inches from the wall."},
        {"Raise it 2 in.", "Raise it two inches."},
        {"6-8 in. apart", "six to eight inches apart."},
        {"Do 10 in a row", "Do ten in a row."},
        {"4 in, 6 out", "four in, six out."},
        {"2-in block", "two inch block."},
        {"30-s hold", "thirty second hold."},
        {"a 10-15-sec hold", "a ten to fifteen second hold."},
        {"5-min walk", "five minute walk."},
        {"10-second hold", "ten second hold."},
        {"2 mins", "two minutes."},
        {"60 bpm", "sixty beats a minute."},
    });
}

TEST_CASE("minutes and seconds may be signs, unless they close a quotation or stand before a distance") {
    checkAll({
        {"30\"", "thirty seconds."},
        {"1'30\"", "one minute thirty seconds."},
        {"1' 30\"", "one minute thirty seconds."},
        {"1′30″", "one minute thirty seconds."},
        {"5'", "five minutes."},
        {"5’ rest", "five minutes rest."},
        {"30”", "thirty seconds."},
        {"2'-3'", "two to three minutes."},
        {"30\"-45\"", "thirty to forty five seconds."},
        {"3x30\"", "three times thirty seconds."},
        {"30'' hold", "thirty seconds hold."},
        {"Say \"10\" now, then 30\"", "Say ten now, then thirty seconds."},
        {"'take 5' and go", "take five and go."},
        {"5's turn", "5's turn."},
        {"Feet 12\" apart", "Feet twelve inches apart."},
        {"Stand 2' from the wall", "Stand two feet from the wall."},
        {"1:30 of rest, 0:05, 1:02:03",
         "one minute thirty seconds of rest, five seconds, one hour two minutes three seconds."},
        {"1m30s", "one minute thirty seconds."},
        {"1h30m", "one hour thirty minutes."},
        {"8:30 am", "eight thirty A M."},
        {"8 pm", "eight P M."},
        {"at 8 a.m. daily", "at eight A M daily."},
    });
}

TEST_CASE("a range has one unit, and a list of numbers is no range") {
    checkAll({
        {"20 - 30 s", "twenty to thirty seconds."},
        {"20-30s", "twenty to thirty seconds."},
        {"20–30 sec.", "twenty to thirty seconds."},
        {"20s-30s", "twenty to thirty seconds."},
        {"20 to 30 s", "twenty to thirty seconds."},
        {"5-10", "five to ten."},
        {"5 -10 reps", "five to ten reps."},
        {"5~10 s", "five to ten seconds."},
        {"10%-20%", "ten to twenty percent."},
        {"90°-120°", "ninety to one hundred twenty degrees."},
        {"30s-1m30s", "thirty seconds to one minute thirty seconds."},
        {"Day 1-7", "Day one to seven."},
        {"3-2-1", "three, two, one."},
        {"3 - 2 - 1", "three, two, one."},
        {"3...2...1...go", "three, two, one go."},
        {"10, 9, 8", "ten, nine, eight."},
        {"3-1-3 tempo", "three, one, three tempo."},
        {"10/8/6 reps", "ten, eight, six reps."},
        {"Days 1,3,5", "Days one, three, five."},
        {"Set 1 - 30 s", "Set one, thirty seconds."},
        {"Hold 10 s - 3 x each side", "Hold ten seconds, three times each side."},
    });
}

TEST_CASE("a number of times is said as people count") {
    checkAll({
        {"3×30 s", "three times thirty seconds."},
        {"3 × 10 s", "three times ten seconds."},
        {"3x30s", "three times thirty seconds."},
        {"3 x 30 sec each side", "three times thirty seconds each side."},
        {"3x10x2", "three times ten times two."},
        {"3X", "three times."},
        {"3X each leg", "three times each leg."},
        {"x3", "three times."},
        {"x 3", "three times."},
        {"10x each side", "ten times each side."},
        {"1x", "once."},
        {"2x", "twice."},
        {"x2", "twice."},
        {"2-3x", "two to three times."},
        {"2x/day", "twice a day."},
        {"3x/week", "three times a week."},
        {"3 x / wk", "three times a week."},
        {"10×/day", "ten times a day."},
        {"3x daily", "three times daily."},
        {"3 sets of 10", "three sets of ten."},
        {"3 sets x 10 reps", "three sets of ten reps."},
        {"3 sets x 30 s", "three sets of thirty seconds."},
        {"10 reps x 3", "ten reps three times."},
        {"10 reps x 3 sets", "ten reps for three sets."},
        {"Calf stretch x 30 s", "Calf stretch for thirty seconds."},
        {"daily x 3 weeks", "daily for three weeks."},
        {"3x(10 s)", "three times ten seconds."},
        {"2*10", "two times ten."},
        {"3x10 @ 5kg", "three times ten at five kilos."},
    });
}

TEST_CASE("fractions and mixed numbers are said as such, but not pairs of numbers") {
    checkAll({
        {"1/2", "half."},
        {"½", "half."},
        {"½ way", "half way."},
        {"1/2 min", "half a minute."},
        {"½ hr", "half an hour."},
        {"½\"", "half a second."},
        {"1/4 turn", "a quarter turn."},
        {"1/4 min", "a quarter of a minute."},
        {"3/4 in", "three quarters of an inch."},
        {"⅓ of it", "a third of it."},
        {"1½", "one and a half."},
        {"1½ min", "one and a half minutes."},
        {"2 1/2", "two and a half."},
        {"2 1/2 min", "two and a half minutes."},
        {"1-1/2 cups", "one and a half cups."},
        {"2½ kg", "two and a half kilos."},
        {"1–1½ min", "one to one and a half minutes."},
        {"pain 3/10", "pain three out of ten."},
        {"pain < 4/10", "pain less than four out of ten."},
        {"10/10", "ten out of ten."},
        {"5/6 reps", "five or six reps."},
        {"hold 10/15 s", "hold ten or fifteen seconds."},
        {"90/90 stretch", "ninety ninety stretch."},
        {"24/7", "twenty four seven."},
        {"Set 1/3", "Set one of three."},
        {"BP 120/80", "BP one hundred twenty over eighty."},
        {"2:1", "two to one."},
    });
}

TEST_CASE("signs become words where people say them") {
    checkAll({
        {"-5", "minus five."},
        {"−5", "minus five."},
        {"(-5)", "minus five."},
        {"-10%", "minus ten percent."},
        {"+10 s", "plus ten seconds."},
        {"+10s each day", "plus ten seconds each day."},
        {"10+ reps", "ten or more reps."},
        {"30s+", "thirty seconds or more."},
        {"30+ s", "thirty or more seconds."},
        {"90°", "ninety degrees."},
        {"90º", "ninety degrees."},
        {"90 degrees", "ninety degrees."},
        {"90° angle", "ninety degree angle."},
        {"45 deg bend", "forty five degree bend."},
        {"20°C", "twenty degrees Celsius."},
        {"68 °F", "sixty eight degrees Fahrenheit."},
        {"30%", "thirty percent."},
        {"50 % effort", "fifty percent effort."},
        {"±5°", "plus or minus five degrees."},
        {"+/- 5", "plus or minus five."},
        {"~30 s", "about thirty seconds."},
        {"≈ 30 s", "about thirty seconds."},
        {"<5 s", "less than five seconds."},
        {"> 10 s", "more than ten seconds."},
        {"≤ 3/10", "at most three out of ten."},
        {"≥ 10 s", "at least ten seconds."},
        {"calf & hamstring", "calf and hamstring."},
        {"calf + hamstring", "calf plus hamstring."},
        {"2 + 2 = 4", "two plus two equals four."},
        {"stand → sit", "stand to sit."},
        {"stand -> sit", "stand to sit."},
        {"Toes ↑", "Toes up."},
        {"#3", "number three."},
        {"Knee @ 90°", "Knee at ninety degrees."},
        {"& go", "and go."},
    });
}

TEST_CASE("a slash is 'or', 'per' or a pause") {
    checkAll({
        {"left/right", "left or right."},
        {"sit / stand", "sit or stand."},
        {"and/or", "and or."},
        {"heel and/or toe", "heel and or toe."},
        {"in/out", "in and out."},
        {"10/side", "ten per side."},
        {"10 reps/leg", "ten reps per leg."},
        {"30 s/side", "thirty seconds per side."},
        {"30 s / side", "thirty seconds per side."},
        {"30\"/side", "thirty seconds per side."},
        {"once/day", "once a day."},
        {"10 sets/wk", "ten sets a week."},
        {"30s on/10s off", "thirty seconds on, ten seconds off."},
        {"5s/rest 5s", "five seconds, rest five seconds."},
        {"10kg/5kg", "ten kilos or five kilos."},
    });
}

TEST_CASE("short forms are said in full, and their full stop ends a sentence only before a capital") {
    checkAll({
        {"w/o a chair", "without a chair."},
        {"W/O", "without."},
        {"w/ towel", "with towel."},
        {"w/towel", "with towel."},
        {"w/out", "without."},
        {"b/w sets", "between sets."},
        {"No. 3 of 5", "number three of five."},
        {"No 3 of 5", "number three of five."},
        {"no. 3", "number three."},
        {"№ 3", "number three."},
        {"Nos. 1-3", "numbers one to three."},
        {"Is it sore? No. 3 more to go.", "Is it sore. | No. | three more to go."},
        {"No pain.", "No pain."},
        {"Ex. 4, Fig. 2", "exercise four, figure two."},
        {"e.g. a chair", "for example a chair."},
        {"E.g., a chair", "for example, a chair."},
        {"eg a chair", "for example a chair."},
        {"i.e. slowly", "that is slowly."},
        {"vs. the wall", "versus the wall."},
        {"calves etc. and so on", "calves et cetera and so on."},
        {"Calves, etc. Then rest.", "Calves, et cetera. | Then rest."},
        {"approx. 30 s", "about thirty seconds."},
        {"approx 30 s", "about thirty seconds."},
        {"ca. 30 s", "about thirty seconds."},
        {"min. 30 s", "minimum thirty seconds."},
        {"3 sets min.", "three sets minimum."},
        {"max. 3 sets", "maximum three sets."},
        {"3 sets max. Then rest.", "three sets max. | Then rest."},
        {"Max 90°", "maximum ninety degrees."},
        {"30 sec. each side", "thirty seconds each side."},
        {"30 sec. Then rest.", "thirty seconds. | Then rest."},
        {"30 sec. 3 times", "thirty seconds, three times."},
        {"a few sec. of rest", "a few seconds of rest."},
        {"ten mins", "ten minutes."},
        {"once per min", "once per minute."},
        {"some cm", "some centimeters."},
        {"10 ea. side", "ten each side."},
        {"Wk 1: 2x/wk", "week one, twice a week."},
        {"Dr. Lee", "doctor Lee."},
        {"incl. toes", "including toes."},
    });
}

TEST_CASE("a lone L or R is a side") {
    checkAll({
        {"L/R", "left and right."},
        {"R/L", "right and left."},
        {"L leg", "left leg."},
        {"R leg", "right leg."},
        {"(R) knee", "right knee."},
        {"10 L, 10 R", "ten left, ten right."},
        {"10R/10L", "ten right, ten left."},
        {"L & R", "left and right."},
        {"R. leg", "right leg."},
        {"Now R. Then L.", "Now right. | Then left."},
        {"L-sit", "L sit."},
        {"L4", "L four."},
    });
}

TEST_CASE("numbers are words, so that no neighbour changes them") {
    checkAll({
        {"March 30 s on the spot", "March thirty seconds on the spot."},
        {"You may 10 times", "You may ten times."},
        {"1,000 steps", "one thousand steps."},
        {"1500 steps", "one thousand five hundred steps."},
        {"12.5", "twelve point five."},
        {"call 0123456789", "call zero one two three four five six seven eight nine."},
        {"Do 10. Then 5.", "Do ten. | Then five."},
        {"Hold for 3.5.", "Hold for three point five."},
        {"Hold for 30.", "Hold for thirty."},
        {"1. Lean in", "one. | Lean in."},
        {"1) Lean in", "one, Lean in."},
        {"1st set, 2nd set", "1st set, 2nd set."},
        {"4-point kneeling", "four point kneeling."},
        {"figure-4", "figure four."},
        {"the 60's", "the 60's."},
        {"90 90", "ninety ninety."},
    });
}

TEST_CASE("dashes and bullets are pauses") {
    checkAll({
        {"Left leg - hold 30 s", "Left leg, hold thirty seconds."},
        {"Left leg – hold", "Left leg, hold."},
        {"Hold -- then rest", "Hold, then rest."},
        {"- Hold", "Hold."},
        {"• Toes up • Heel down", "Toes up, Heel down."},
        {"Hold.Then rest", "Hold. | Then rest."},
        {"wall- calf", "wall calf."},
        {"30 s (each side)", "thirty seconds each side."},
        {"Hold 30s; rest 10s", "Hold thirty seconds, rest ten seconds."},
    });
}
