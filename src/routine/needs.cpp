#include "routine/needs.hpp"

#include <algorithm>
#include <string_view>

namespace unknot {
namespace {

using Things = std::vector<std::string>;

std::string withinSentence(std::string name) {
    if (!name.empty() && name.front() >= 'A' && name.front() <= 'Z')
        name.front() = static_cast<char>(name.front() - 'A' + 'a');
    return name;
}

/// The pack has the stretch's own name, "Warm pack", and lies in a towel.
Things thingsOf(const Stretch& stretch) {
    Things things;
    switch (stretch.prop) {
    case Prop::wall:
        things = {"wall"};
        break;
    case Prop::chair:
        things = {"chair"};
        break;
    case Prop::towel:
        things = {"towel"};
        break;
    case Prop::step:
        things = {"step with a rail"};
        break;
    case Prop::pack:
        things = {withinSentence(stretch.name), "towel"};
        break;
    case Prop::none:
    case Prop::bed:
        break;
    }
    const bool sits = stretch.position == BodyPosition::seated;
    if (sits && stretch.prop != Prop::chair) things.emplace_back("chair");
    return things;
}

/// The things of the stretch that are not among `known`.
Things newThings(const Stretch& stretch, const Things& known) {
    Things things = thingsOf(stretch);
    std::erase_if(things, [&](const std::string& thing) { return std::ranges::find(known, thing) != known.end(); });
    return things;
}

const StretchStep* stretchOf(const FlatStep& step) {
    const auto* const* stretch = std::get_if<const StretchStep*>(&step.step);
    return stretch ? *stretch : nullptr;
}

std::string_view authorsWords(const FlatStep& step) {
    return std::visit([](const auto* each) { return std::string_view(each->say); }, step.step);
}

Things allThings(const std::vector<FlatStep>& steps) {
    Things things;
    for (const FlatStep& step : steps) {
        const StretchStep* stretch = stretchOf(step);
        if (step.easing > 0 || (stretch && speaksInFull(*stretch))) return {};
        const Things added = stretch ? newThings(*stretch->stretch, things) : Things{};
        things.insert(things.end(), added.begin(), added.end());
    }
    return things;
}

/// "a wall, a towel and a chair", with `last` before the last.
std::string listed(const Things& things, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (i > 0) text += i + 1 == things.size() ? last : ", ";
        text += "a " + things[i];
    }
    return text;
}

bool areNamed(const Things& things, std::string_view words) {
    return std::ranges::all_of(things, [&](const std::string& thing) { return words.find(thing) != words.npos; });
}

} // namespace

std::string thingsNeeded(const Routine& routine) { return listed(allThings(flatSteps(routine)), ", "); }

std::vector<Needs> needsOf(const std::vector<FlatStep>& steps) {
    std::vector<Needs> needs(steps.size());
    const Things all = allThings(steps);
    Things known;
    bool isFirst = true;
    for (std::size_t i = 0; i < steps.size() && !all.empty(); ++i) {
        const StretchStep* stretch = stretchOf(steps[i]);
        if (!stretch) continue;
        const Things added = newThings(*stretch->stretch, known);
        needs[i].fetches = !added.empty();
        std::string words(authorsWords(steps[i]));
        if (i > 0 && !stretchOf(steps[i - 1])) words += authorsWords(steps[i - 1]);
        const Things& told = isFirst ? all : added;
        if (!areNamed(told, words))
            needs[i].line = (isFirst ? "You need " : "Now you need ") + listed(told, " and ") + ".";
        known.insert(known.end(), added.begin(), added.end());
        isFirst = false;
    }
    return needs;
}

} // namespace unknot
