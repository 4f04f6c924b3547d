#include "routine/schema/routine_schema.hpp"

#include "routine/routine_keys.hpp"
#include "routine/schema/json_text.hpp"

namespace unknot {
namespace {

using Json = JsonText;
using Members = JsonText::Members;

// Texts that parseDuration() reads. It also checks what a pattern cannot: the ranges, and the decimals of milliseconds.
constexpr auto durationPattern = "^[ \\t\\r\\n]*(?=[0-9])(?:[0-9]+(?:\\.[0-9]{1,3})?"
                                 "|[0-9]+:[0-5][0-9](?::[0-5][0-9])?"
                                 "|(?:[0-9]+(?:\\.[0-9]{1,3})?[ \\t\\r\\n]*(?:hours|hour|hrs|hr|h)[ \\t\\r\\n]*)?"
                                 "(?:[0-9]+(?:\\.[0-9]{1,3})?[ \\t\\r\\n]*(?:minutes|minute|mins|min|m)[ \\t\\r\\n]*)?"
                                 "(?:[0-9]+(?:\\.[0-9]{1,3})?[ \\t\\r\\n]*(?:seconds|second|secs|sec|s)[ \\t\\r\\n]*)?"
                                 "(?:[0-9]+(?:\\.[0-9]{1,3})?[ \\t\\r\\n]*ms[ \\t\\r\\n]*)?)$";

// A range of two times or counts, such as 20-30s or 8-12. The reader also checks their forms and their order.
constexpr auto rangePattern = "^[0-9][^-\u2013]*(?:-|\u2013| to |\\.\\.| or )[ \\t]*[0-9]";
constexpr auto countRangePattern = "^[0-9]+[ \\t]*(?:-|\u2013| to |\\.\\.| or )[ \\t]*[0-9]+$";

Json reference(const std::string& name) { return Json::object({{"$ref", Json::of("#/$defs/" + name)}}); }

Json texts(std::span<const std::string_view> words) {
    std::vector<Json> list;
    for (const std::string_view word : words)
        list.push_back(Json::of(word));
    return Json::list(list);
}

Json texts(std::span<const std::string> words) {
    return texts(std::vector<std::string_view>(words.begin(), words.end()));
}

Json secondsOf(Time time) {
    const auto all = time / milliseconds(1);
    std::string digits = std::to_string(all / 1000);
    if (all % 1000 != 0) digits += "." + std::to_string(1000 + all % 1000).substr(1);
    return Json::number(digits);
}

/// A number without a unit counts seconds.
std::vector<Json> durationForms(const RoutineKey& key) {
    return {
        Json::object(
            {{"type", Json::of("number")}, {"minimum", secondsOf(key.shortest)}, {"maximum", secondsOf(key.longest)}}),
        reference("duration")};
}

std::vector<Json> numberForms(const RoutineKey& key) {
    return {Json::object({{"type", Json::of("integer")},
                          {"minimum", Json::number(std::to_string(key.lowest))},
                          {"maximum", Json::number(std::to_string(key.highest))}}),
            Json::object({{"type", Json::of("string")}, {"pattern", Json::of("^\\+?[0-9]+$")}})};
}

Json wordsOf(const RoutineKey& key) { return texts(key.words); }

/// The values of a key. The file's texts have no types, so that a number or a word such as true is a text too.
Members valuesOf(const RoutineKey& key) {
    using enum RoutineKey::Type;
    switch (key.type) {
    case text:
        return {{"$ref", Json::of("#/$defs/text")}};
    case word:
        return {{"enum", wordsOf(key)}};
    case duration:
        return {{"anyOf", Json::list(durationForms(key))}};
    case durationOrWord: {
        std::vector<Json> forms{Json::object({{"enum", wordsOf(key)}})};
        for (Json& form : durationForms(key))
            forms.push_back(std::move(form));
        forms.push_back(Json::object({{"type", Json::of("string")}, {"pattern", Json::of(rangePattern)}}));
        return {{"anyOf", Json::list(forms)}};
    }
    case wholeNumber:
        return {{"anyOf", Json::list(numberForms(key))}};
    case count: {
        std::vector<Json> forms = numberForms(key);
        forms.push_back(Json::object({{"type", Json::of("string")}, {"pattern", Json::of(countRangePattern)}}));
        return {{"anyOf", Json::list(forms)}};
    }
    case flag:
        return {{"$ref", Json::of("#/$defs/flag")}};
    case interval: {
        std::vector<Json> forms = durationForms(key);
        forms.push_back(Json::object({{"type", Json::of("string")}, {"pattern", Json::of("^every [0-9]")}}));
        return {{"anyOf", Json::list(forms)}};
    }
    case steps:
        return {{"$ref", Json::of("#/$defs/steps")}};
    case lines:
        return {{"$ref", Json::of("#/$defs/lines")}};
    case texts:
        return {{"$ref", Json::of("#/$defs/texts")}};
    case poses:
        return {{"type", Json::of("object")}};
    case sideDose:
        return {{"$ref", Json::of("#/$defs/side")}};
    case chimes:
        return {{"$ref", Json::of("#/$defs/chimes")}};
    case voice:
        return {{"$ref", Json::of("#/$defs/voice")}};
    case defaults:
        return {{"$ref", Json::of("#/$defs/defaults")}};
    }
    return {};
}

Json propertyOf(const RoutineKey& key, std::span<const std::string> stretchNames) {
    Members members;
    if (!key.about.empty()) members.emplace_back("description", Json::of(key.about));
    for (auto& value : valuesOf(key))
        members.push_back(std::move(value));
    if (key.key == "stretch") members.emplace_back("examples", texts(stretchNames));
    return Json::object(members);
}

Json required(std::span<const std::string_view> keys) { return Json::object({{"required", texts(keys)}}); }

/// The other keys that this one needs or excludes; nothing if it stands alone.
std::vector<Json> conditionsOf(const RoutineKey& key) {
    std::vector<Json> conditions;
    if (!key.beside.empty()) {
        Members members;
        const std::string_view needed[] = {key.beside};
        if (!key.isAlone) members.emplace_back("required", texts(needed));
        if (!key.besideWords.empty()) {
            const Json value = Json::object({{"enum", texts(key.besideWords)}});
            members.emplace_back("properties", Json::object({{std::string(key.beside), value}}));
        }
        conditions.push_back(Json::object(members));
    }
    if (!key.notBeside.empty()) {
        const std::string_view excluded[] = {key.notBeside};
        conditions.push_back(Json::object({{"not", required(excluded)}}));
    }
    return conditions;
}

/// A mapping with all keys of the table that may stand in it.
Json mapping(unsigned owners, std::span<const std::string_view> needed, std::span<const std::string> stretchNames,
             Members members = {}) {
    Members properties, conditions;
    for (const RoutineKey& key : routine_keys::all) {
        if (!(key.owners & owners)) continue;
        properties.emplace_back(std::string(key.key), propertyOf(key, stretchNames));
        const std::vector<Json> all = conditionsOf(key);
        if (!all.empty()) conditions.emplace_back(std::string(key.key), Json::object({{"allOf", Json::list(all)}}));
    }
    members.emplace_back("type", Json::of("object"));
    members.emplace_back("required", texts(needed));
    members.emplace_back("properties", Json::object(properties));
    members.emplace_back("additionalProperties", Json::of(false));
    if (!conditions.empty()) members.emplace_back("dependentSchemas", Json::object(conditions));
    return Json::object(members);
}

/// A mapping with these keys of the table, in which none depends on another.
Json partOf(std::initializer_list<std::string_view> keys) {
    Members properties;
    for (const std::string_view key : keys)
        properties.emplace_back(std::string(key), propertyOf(routineKey(key), {}));
    return Json::object({{"type", Json::of("object")},
                         {"properties", Json::object(properties)},
                         {"additionalProperties", Json::of(false)}});
}

Json voiceChoices() {
    const Json first = Json::object({{"const", Json::of("first")}});
    const Json flagOrFirst = Json::object({{"anyOf", Json::list({reference("flag"), first})}});
    return Json::object({{"type", Json::of("object")},
                         {"properties", Json::object({{"halfway", reference("flag")},
                                                      {"ticks", reference("flag")},
                                                      {"switch", reference("flag")},
                                                      {"instructions", flagOrFirst}})},
                         {"additionalProperties", Json::of(false)}});
}

Json chimeFiles() {
    const Json each = Json::object(
        {{"type", Json::of("object")},
         {"properties",
          Json::object({{"start", reference("text")}, {"halfway", reference("text")}, {"end", reference("text")}})},
         {"additionalProperties", Json::of(false)}});
    return Json::object({{"anyOf", Json::list({reference("text"), each})}});
}

Json linesOfText() {
    constexpr std::string_view needed[] = {"at", "text"};
    const std::string_view scalars[] = {"string", "number"};
    const Json line = Json::object(
        {{"type", Json::of("object")},
         {"required", texts(needed)},
         {"properties", Json::object({{"at", Json::object({{"type", texts(scalars)}})}, {"text", reference("text")}})},
         {"additionalProperties", Json::of(false)}});
    const Json list = Json::object({{"type", Json::of("array")},
                                    {"minItems", Json::number("1")},
                                    {"items", Json::object({{"anyOf", Json::list({reference("text"), line})}})}});
    return Json::object({{"anyOf", Json::list({reference("text"), line, list})}});
}

/// The instructions of an exercise.
Json textsOrLines() {
    constexpr std::string_view needed[] = {"caption", "spoken"};
    const Json line = Json::object({{"type", Json::of("object")}, {"required", texts(needed)}});
    return Json::object({{"type", Json::of("array")},
                         {"minItems", Json::number("1")},
                         {"items", Json::object({{"anyOf", Json::list({reference("text"), line})}})}});
}

Json definitions(std::span<const std::string> stretchNames) {
    constexpr std::string_view stretch[] = {"stretch"}, rest[] = {"rest"}, group[] = {"steps"};
    constexpr std::string_view exercise[] = {"exercise"}, include[] = {"include"};
    const unsigned ofStretch = RoutineKey::stretch | RoutineKey::someStretches;
    const unsigned ofExercise = RoutineKey::exercise | RoutineKey::someStretches;
    const std::string_view scalars[] = {"string", "number", "boolean"};
    // At least one stretch, at any depth.
    const Json isStretch = required(stretch), isExercise = required(exercise), isInclude = required(include);
    const Json isGroupOfStretches =
        Json::object({{"required", texts(group)}, {"properties", Json::object({{"steps", reference("stretches")}})}});
    const Json anyStretch =
        Json::object({{"anyOf", Json::list({isStretch, isExercise, isInclude, isGroupOfStretches})}});
    return Json::object(
        {{"stretches", Json::object({{"contains", anyStretch}})},
         {"text", Json::object({{"type", texts(scalars)}, {"pattern", Json::of("\\S")}})},
         {"duration", Json::object({{"description", Json::of("A time such as 25s, 1m30s, 2min or 1:30.")},
                                    {"type", Json::of("string")},
                                    {"pattern", Json::of(durationPattern)}})},
         {"lines", linesOfText()},
         {"texts", textsOrLines()},
         {"flag", Json::object({{"enum", Json::list({Json::number("true"), Json::number("false"), Json::of("yes"),
                                                     Json::of("no"), Json::of("on"), Json::of("off")})}})},
         {"side", partOf({"hold", "count", "pace", "repeat"})},
         {"defaults", partOf({"hold", "count", "pace", "sides", "start", "repeat"})},
         {"chimes", chimeFiles()},
         {"voice", voiceChoices()},
         {"steps", Json::object({{"type", Json::of("array")},
                                 {"minItems", Json::number("1")},
                                 {"maxItems", Json::number(std::to_string(limits::stepsAfterExpansion))},
                                 {"items", reference("step")}})},
         {"step", Json::object({{"oneOf", Json::list({reference("stretch"), reference("exercise"), reference("rest"),
                                                      reference("include"), reference("group")})}})},
         {"stretch", mapping(ofStretch, stretch, stretchNames, {{"title", Json::of("a held stretch or a movement")}})},
         {"exercise", mapping(ofExercise, exercise, stretchNames, {{"title", Json::of("an exercise of one's own")}})},
         {"rest", mapping(RoutineKey::rest, rest, stretchNames, {{"title", Json::of("a rest")}})},
         {"include",
          mapping(RoutineKey::include, include, stretchNames, {{"title", Json::of("the steps of another routine")}})},
         {"group", mapping(RoutineKey::group, group, stretchNames, {{"title", Json::of("a group of steps")}})}});
}

} // namespace

std::string routineSchema(std::span<const std::string> stretchNames) {
    constexpr std::string_view needed[] = {"routine", "steps"};
    const Json stretches = Json::object({{"properties", Json::object({{"steps", reference("stretches")}})}});
    return mapping(RoutineKey::file, needed, stretchNames,
                   {{"$schema", Json::of("https://json-schema.org/draft/2020-12/schema")},
                    {"title", Json::of("A routine of Unknot")},
                    {"description", Json::of("The page routines/README.md explains the language.")},
                    {"allOf", Json::list({stretches})},
                    {"$defs", definitions(stretchNames)}})
        .text();
}

} // namespace unknot
