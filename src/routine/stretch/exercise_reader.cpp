#include "routine/stretch/exercise_reader.hpp"

#include "base/unicode.hpp"
#include "routine/named/named_file_key.hpp"
#include "routine/spoken_line.hpp"
#include "routine/stretch/instruction_reader.hpp"
#include "routine/stretch/muscle.hpp"
#include "routine/stretch/pose_reader.hpp"
#include "routine/stretch/quiet_poses.hpp"

#include <array>

namespace unknot {
namespace {

constexpr std::array<std::pair<const char*, BodyPosition>, 4> exercisePositions = {
    {{"bed", BodyPosition::bed},
     {"seated", BodyPosition::seated},
     {"floor", BodyPosition::floor},
     {"standing", BodyPosition::standing}}};

// The message below says 60.
static_assert(limits::nameCharacters == 60);

void checkLength(const Node& node, const std::string& text) {
    if (countCharacters(text) > limits::nameCharacters)
        node.addError(DiagnosticId::overLimit,
                      node.label() + " has room for 60 characters on the screen; put the rest into 'instructions'");
}

// The muscle that the figure can show, if the author's words are one of its names.
Muscle muscleNamed(std::string words) {
    for (char& letter : words)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    for (const auto& [word, muscle] : muscleWords)
        if (words == word || words == nameOf(muscle)) return muscle;
    return Muscle::unknown;
}

void readMuscle(Mapping& keys, Stretch& exercise) {
    exercise.muscle = Muscle::unknown;
    const auto node = keys.optional("muscle");
    if (!node) return;
    exercise.muscleWords = node->text().value_or("");
    checkLength(*node, exercise.muscleWords);
    exercise.muscle = muscleNamed(exercise.muscleWords);
}

BodyPosition positionOn(Support support) {
    switch (support) {
    case Support::chair:
        return BodyPosition::seated;
    case Support::floor:
        return BodyPosition::floor;
    case Support::bed:
    case Support::bedEdge:
    case Support::back:
    case Support::side:
        return BodyPosition::bed;
    case Support::feet:
        break;
    }
    return BodyPosition::standing;
}

// Poses need no lines for several movements if there is one.
std::optional<Poses> readOwnPoses(Mapping& keys) {
    const auto node = keys.optional("poses");
    auto poses = node ? readPoses(*node) : std::nullopt;
    if (poses && poses->cycles.size() > 1)
        node->addError(DiagnosticId::poseCycle,
                       "an exercise has one 'cycle'; for several, write a stretch file of your own");
    return poses;
}

// A picture shows the left side, so that only an exercise with sides has something to mirror.
bool readMirror(Mapping& keys) {
    bool isMirrored = false;
    keys.choice("mirror", flagWords, isMirrored);
    for (const std::string needed : {"picture", "sides"})
        if (keys.has("mirror") && !keys.has(needed)) {
            keys.addErrorAtKey(DiagnosticId::misplacedKey, "mirror",
                               "'mirror' belongs to a step with '" + needed + "'");
            return false;
        }
    return isMirrored;
}

std::optional<StretchPicture> readOwnPicture(Mapping& keys, const NamedFiles& files) {
    const bool isMirrored = readMirror(keys);
    const auto node = keys.optional("picture");
    if (!node) return std::nullopt;
    if (keys.has("poses"))
        keys.addErrorAtKey(DiagnosticId::conflictingKeys, "poses",
                           "an exercise has either 'picture' or 'poses', not both; delete one of them",
                           {{keys.locationOfKey("picture"), "'picture' is here"}});
    const auto bitmap = readNamedFile(*node, files.picture);
    return bitmap ? std::optional(StretchPicture{bitmap, isMirrored}) : std::nullopt;
}

} // namespace

std::shared_ptr<const Stretch> ExerciseReader::read(Mapping& keys, const NamedFiles& files) {
    Stretch exercise;
    if (const auto node = keys.required("exercise")) {
        exercise.name = readSpokenLine(*node);
        checkLength(*node, exercise.name);
    }
    readMuscle(keys, exercise);
    const auto poses = readOwnPoses(keys);
    exercise.position = poses ? positionOn(poses->support) : m_usual;
    keys.choice<BodyPosition>("position", exercisePositions, exercise.position);
    exercise.poses = poses.value_or(quietPoses(exercise.position));
    exercise.picture = readOwnPicture(keys, files);
    exercise.legs = keys.has("sides") ? Legs::one : Legs::none;
    readInstructions(keys, InstructionsOf::exercise, exercise);

    return known(std::move(exercise));
}

// A file may have thousands of exercises of one name, so the words are the key.
std::shared_ptr<const Stretch> ExerciseReader::known(Stretch exercise) {
    std::string words = exercise.name + "\n" + exercise.muscleWords;
    for (const Instruction& each : exercise.instructions)
        words += "\n" + each.caption + "\n" + each.spoken;
    auto& sameWords = m_known[words];
    for (const auto& other : sameWords) {
        exercise.id = other->id;
        if (*other == exercise) return other;
    }
    exercise.id = "exercise " + std::to_string(++m_count[exercise.name]) + ": " + exercise.name;
    return sameWords.emplace_back(std::make_shared<const Stretch>(std::move(exercise)));
}

} // namespace unknot
