#include "json_document.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "json_text.hpp"

namespace blijvend::detail {

void Problems::add(ProblemCode code, std::size_t place, std::string path, std::string detail) {
    if (found_.size() > most) return;
    if (found_.size() == most) {
        code = ProblemCode::too_many_problems;
        place = text_.size();
        path.clear();
        detail.clear();
    }
    found_.push_back({place, {code, std::move(path), {}, std::move(detail)}});
}

void Problems::raise() {
    if (found_.empty()) return;
    std::stable_sort(found_.begin(), found_.end(),
        [](const Found& a, const Found& b) { return a.place < b.place; });
    std::vector<Problem> problems;
    problems.reserve(found_.size());
    std::size_t read = 0, line = 1;
    for (Found& found : found_) {
        const std::size_t place = std::min(found.place, text_.size());
        const auto passed = text_.substr(read, place - read);
        line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        read = place;
        constexpr std::size_t highest = std::numeric_limits<std::uint32_t>::max();
        found.problem.line = static_cast<std::uint32_t>(std::min(line, highest));
        problems.push_back(std::move(found.problem));
    }
    throw DataError{std::move(problems)};
}

namespace {

constexpr std::string_view space = " \t\n\r";

/// The text as the lexer sees it: of each run of digits in a number only the first two. nlohmann refuses
/// a number that overflows a double; what a number is worth is read from our own text, or not at all.
class Feed {
public:
    explicit Feed(std::string_view text) noexcept
        : at_{text.data()}, end_{text.data() + text.size()} {}

    [[nodiscard]] const char* at() const noexcept { return at_; }
    [[nodiscard]] bool at_end() const noexcept { return at_ == end_; }

    void next() noexcept {
        pass();
        while (digits_ == 2 && at_ != end_ && is_digit(*at_)) ++at_;
    }

private:
    static bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

    void pass() noexcept {
        const char c = *at_++;
        if (in_string_) {
            in_string_ = escaped_ || c != '"';
            escaped_ = !escaped_ && c == '\\';
        } else {
            in_string_ = c == '"';
            digits_ = is_digit(c) ? digits_ + 1 : 0;
        }
    }

    const char* at_;
    const char* end_;
    bool in_string_ = false, escaped_ = false;
    int digits_ = 0;
};

/// Lets nlohmann read a Feed: an input iterator, or the end when it has none.
class FeedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    FeedIterator() = default;
    explicit FeedIterator(Feed& feed) noexcept : feed_{&feed} {}

    reference operator*() const noexcept { return *feed_->at(); }
    FeedIterator& operator++() noexcept {
        feed_->next();
        return *this;
    }
    bool operator!=(const FeedIterator&) const noexcept { return !feed_->at_end(); }

private:
    Feed* feed_ = nullptr;
};

/// Builds the document from nlohmann's events. Tokens are found again in the text: each begins where the
/// one before it ended, but for white space, commas and colons.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    /// The feed begins at the offset `begin` of the text.
    Builder(std::string_view text, std::size_t begin, std::size_t levels, const Feed& feed) noexcept
        : text_{text}, levels_{levels}, feed_{feed}, end_{begin} {}

    bool null() override { return scalar(Kind::null, 4); }
    bool boolean(bool value) override { return scalar(Kind::boolean, value ? 4 : 5); }
    bool number_integer(number_integer_t) override { return number(); }
    bool number_unsigned(number_unsigned_t) override { return number(); }
    bool number_float(number_float_t, const string_t&) override { return number(); }
    bool string(string_t& value) override {
        const std::string_view json = token(feed_end() - token_begin());
        Node& node = add(Kind::string, json);
        node.text = decoded(json, value);
        return true;
    }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& value) override {
        key_ = decoded(token(feed_end() - token_begin()), value);
        return true;
    }
    bool start_object(std::size_t) override { return open(Kind::object); }
    bool end_object() override {
        mark_repeated(open_.back().children);
        return close();
    }
    bool start_array(std::size_t) override { return open(Kind::list); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

    [[nodiscard]] bool too_deep() const noexcept { return too_deep_; }
    /// Where the last token ended, or where the one that is too deep begins.
    [[nodiscard]] std::size_t end() const noexcept { return end_; }
    [[nodiscard]] Document take() noexcept { return std::move(document_); }

private:
    std::size_t token_begin() const noexcept {
        return std::min(text_.find_first_not_of(" \t\n\r,:", end_), text_.size());
    }
    std::size_t feed_end() const noexcept { return static_cast<std::size_t>(feed_.at() - text_.data()); }

    std::string_view token(std::size_t length) noexcept {
        const std::size_t begin = token_begin();
        end_ = begin + length;
        return text_.substr(begin, length);
    }

    std::string_view decoded(std::string_view quoted, const std::string& value) {
        const std::string_view bare = quoted.substr(1, quoted.size() - 2);
        if (bare.size() == value.size()) return bare;  // an escape is longer than what it stands for
        return document_.texts.emplace_back(value);
    }

    Node& add(Kind kind, std::string_view json) {
        Node node{.kind = kind, .key = std::exchange(key_, {}), .json = json};
        node.place = static_cast<std::size_t>(json.data() - text_.data());
        if (open_.empty()) return document_.root = std::move(node);
        return open_.back().children.emplace_back(std::move(node));
    }

    bool scalar(Kind kind, std::size_t length) {
        add(kind, token(length));
        return true;
    }

    /// The lexer has found a number here, and takes as much for it as can be one: of "01" the 0, of "1-2" the 1.
    bool number() {
        const std::size_t begin = token_begin();
        std::size_t end = begin;
        const auto pass = [&](std::string_view any) {
            const bool there = end < text_.size() && any.find(text_[end]) != std::string_view::npos;
            if (there) ++end;
            return there;
        };
        const auto pass_digits = [&] {
            while (pass("0123456789")) {
            }
        };
        pass("-");
        if (!pass("0")) pass_digits();
        if (pass(".")) pass_digits();
        if (pass("eE")) {
            pass("+-");
            pass_digits();
        }
        return scalar(Kind::number, end - begin);
    }

    bool open(Kind kind) {
        if (open_.size() == levels_) {
            too_deep_ = true;
            end_ = token_begin();
            return false;
        }
        const std::string_view bracket = token(1);
        Node node{.kind = kind, .key = std::exchange(key_, {}), .json = bracket};
        node.place = static_cast<std::size_t>(bracket.data() - text_.data());
        open_.push_back(std::move(node));
        return true;
    }

    bool close() {
        token(1);
        Node node = std::move(open_.back());
        open_.pop_back();
        node.json = text_.substr(node.place, end_ - node.place);
        if (open_.empty())
            document_.root = std::move(node);
        else
            open_.back().children.push_back(std::move(node));
        return true;
    }

    void mark_repeated(std::vector<Node>& members) {
        by_key_.clear();
        for (Node& member : members) by_key_.push_back(&member);
        std::sort(by_key_.begin(), by_key_.end(), [](const Node* a, const Node* b) {
            return std::pair{a->key, a->place} < std::pair{b->key, b->place};
        });
        for (std::size_t i = 1; i < by_key_.size(); ++i)
            by_key_[i]->repeated = by_key_[i]->key == by_key_[i - 1]->key;
    }

    std::string_view text_;
    std::size_t levels_;
    const Feed& feed_;
    std::size_t end_;
    std::string_view key_;
    std::vector<Node> open_;
    std::vector<Node*> by_key_;
    Document document_;
    bool too_deep_ = false;
};

/// Adds a problem for each line that has bytes that are not UTF-8.
bool is_utf8(std::string_view text, Problems& problems) {
    bool valid = true;
    for (std::size_t read = 0; read < text.size();) {
        read += utf8_prefix(text.substr(read));
        if (read == text.size()) break;
        problems.add(ProblemCode::not_utf8, read);
        valid = false;
        read = std::min(text.find('\n', read), text.size());
    }
    return valid;
}

}  // namespace

std::optional<Document> parse(std::string_view text, Problems& problems, std::size_t bytes,
    std::size_t levels) {
    if (text.size() > bytes) {
        problems.add(ProblemCode::too_large, 0, {}, std::to_string(bytes) + " bytes at most");
        return {};
    }
    if (!is_utf8(text, problems)) return {};
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    if (begin != 0) problems.add(ProblemCode::byte_order_mark, 0);

    Feed feed{text.substr(begin)};
    Builder builder{text, begin, levels, feed};
    if (!nlohmann::json::sax_parse(FeedIterator{feed}, FeedIterator{}, &builder,
            nlohmann::json::input_format_t::json, false)) {
        if (builder.too_deep()) {
            problems.add(ProblemCode::nested_too_deep, builder.end());
        } else {
            const bool blank = text.find_first_not_of(space, begin) == std::string_view::npos;
            const auto seen = static_cast<std::size_t>(feed.at() - text.data());
            problems.add(ProblemCode::syntax, seen == 0 ? 0 : seen - 1, {}, blank ? "a JSON object" : "");
        }
        return {};
    }
    const std::size_t rest = text.find_first_not_of(space, builder.end());
    if (rest != std::string_view::npos) problems.add(ProblemCode::trailing_bytes, rest);
    return builder.take();
}

namespace {

bool untouched(const Node& node) {
    return !node.json.empty() && std::all_of(node.children.begin(), node.children.end(), untouched);
}

void append_json(std::string& out, const Node& node) {
    if (untouched(node)) {
        out += node.json;
        return;
    }
    out += node.kind == Kind::list ? '[' : '{';
    for (const Node& child : node.children) {
        if (&child != node.children.data()) out += ',';
        if (node.kind == Kind::object) {
            append_quoted(out, child.key);
            out += ':';
        }
        append_json(out, child);
    }
    out += node.kind == Kind::list ? ']' : '}';
}

}  // namespace

std::string json_text(const Node& node) {
    std::string out;
    append_json(out, node);
    return out;
}

bool has_repeated_keys(const Node& node) {
    return node.repeated || std::any_of(node.children.begin(), node.children.end(), has_repeated_keys);
}

}  // namespace blijvend::detail
